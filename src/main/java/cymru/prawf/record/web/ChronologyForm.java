package cymru.prawf.record.web;

import cymru.prawf.record.ChronologyFilter;
import cymru.prawf.record.Heading;
import cymru.prawf.web.Crumb;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody chose and typed to filter a chronology, right or wrong. */
public record ChronologyForm(Set<Heading> heading, String words, TypedDate known) {

    public ChronologyForm {
        heading = heading == null || heading.isEmpty() ? EnumSet.noneOf(Heading.class) : EnumSet.copyOf(heading);
        words = words == null ? "" : words.strip();
        known = known == null ? TypedDate.BLANK : known;
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(words.length() <= 100, "words", "Words to look for must be 100 characters or fewer")
                .with("known", known.isBlank() ? null : known.problem("As known at"));
    }

    ChronologyFilter filter() {
        return new ChronologyFilter(heading, words, known.isBlank() ? null : known.date());
    }

    /** The address that shows the same again, without the page. */
    String address(String path) {
        return address(path, heading, words, known);
    }

    /** What is applied, each with the address that takes it away. */
    List<Crumb> applied(String path) {
        var applied = new ArrayList<Crumb>();
        for (var each : heading) {
            var others = EnumSet.copyOf(heading);
            others.remove(each);
            applied.add(new Crumb(each.label(), address(path, others, words, known)));
        }
        if (!words.isEmpty()) {
            applied.add(new Crumb("“" + words + "”", address(path, heading, "", known)));
        }
        var date = known.date();
        if (date != null) {
            applied.add(new Crumb("As known at " + Words.date(date), address(path, heading, words, TypedDate.BLANK)));
        }
        return applied;
    }

    private static String address(String path, Set<Heading> headings, String words, TypedDate known) {
        var address = UriComponentsBuilder.fromPath(path);
        headings.forEach(heading -> address.queryParam("heading", heading.name()));
        if (!words.isEmpty()) {
            address.queryParam("words", words);
        }
        if (!known.isBlank()) {
            address.queryParam("known.day", known.day())
                    .queryParam("known.month", known.month())
                    .queryParam("known.year", known.year());
        }
        return address.encode().build().toUriString();
    }
}
