package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.web.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a model says of a band, in words, by what it is about and in the order of the page. */
public final class BandWords {

    private BandWords() {}

    public static Map<String, String> of(Band band) {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", band.name());
        words.put("Manner", band.manner().label());
        for (var part : BandPart.values()) {
            words.put(part.label(), of(band, part));
        }
        return words;
    }

    public static String of(Band band, BandPart part) {
        return switch (part) {
            case GRADES -> labels(band.grades());
            case FREQUENCY -> band.frequency();
            case CHANNELS -> labels(band.channels());
            case OVERSIGHT -> every(band.oversightDays());
            case REVIEW -> every(band.reviewDays());
            case HOME_VISIT ->
                band.homeVisitDays() == null ? "None asked" : "within " + Words.workingDays(band.homeVisitDays());
            case MINUTES -> String.valueOf(band.minutes());
        };
    }

    private static String every(@Nullable Integer days) {
        return days == null ? "None asked" : "every " + Words.workingDays(days);
    }

    private static <E extends Enum<E> & Labelled> String labels(Collection<E> choices) {
        return Words.list(choices.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(Labelled::label)
                .map(Words::inside)
                .toList());
    }
}
