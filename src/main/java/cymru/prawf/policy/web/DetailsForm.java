package cymru.prawf.policy.web;

import cymru.prawf.policy.BandPart;
import cymru.prawf.policy.Definition;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody typed about what a model is and where it comes from, right or wrong.
 *
 * @param version how it read when the form was shown
 */
public record DetailsForm(String name, String source, List<BandPart> ours, String version) {

    private static final int LONGEST_NAME = 100;
    static final int LONGEST_SOURCE = 2000;

    public DetailsForm {
        name = Typed.words(name);
        source = Typed.words(source);
        ours = ours == null ? List.of() : ours.stream().sorted().toList();
        version = Typed.words(version);
    }

    static DetailsForm of(Definition model) {
        return new DetailsForm(model.name(), model.source(), List.copyOf(model.ours()), mark(model));
    }

    static String mark(Definition model) {
        return inWords(model).toString().replaceAll("\\s+", " ");
    }

    DetailsForm seeing(Definition now) {
        return new DetailsForm(name, source, ours, mark(now));
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        "name",
                        "Enter a name of 100 characters or fewer")
                .require(
                        !source.isEmpty() && source.length() <= LONGEST_SOURCE,
                        "source",
                        "Enter where it comes from, in 2,000 characters or fewer");
    }

    Definition over(Definition model) {
        return model.with(name, source, Set.copyOf(ours));
    }

    static Map<String, String> inWords(Definition model) {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", model.name());
        words.put("Source", model.source());
        words.put(
                "Ours",
                Words.list(Stream.of(BandPart.values())
                        .filter(model.ours()::contains)
                        .map(BandPart::label)
                        .toList()));
        return words;
    }
}
