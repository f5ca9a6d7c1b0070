package cymru.prawf.contact;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words that the sentences of this module's facts share. */
final class Said {

    private static final List<String> ORDINALS = List.of(
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Seventeenth",
            "Eighteenth",
            "Nineteenth",
            "Twentieth");

    private Said() {}

    /** "office appointment at Newport". */
    static String appointment(AppointmentType type, @Nullable String typeWords, String place) {
        var what = typeWords == null ? type.inSentence() : "appointment (%s)".formatted(typeWords);
        return what + at(place);
    }

    static String at(String place) {
        return place.isEmpty() ? "" : " at " + place;
    }

    static String with(String officerName) {
        return officerName.isEmpty() ? "" : " with " + officerName;
    }

    static String when(Instant at, boolean timed) {
        return timed ? Words.dayAndTime(at) : Words.day(UkTime.dateOf(at));
    }

    /** "an office appointment", "a home visit", "an RAR activity". */
    static String withArticle(String what) {
        return ("aeiouR".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }

    /** "Third", "Eleventh"; beyond that, in figures. */
    static String ordinal(int n) {
        return n <= ORDINALS.size() ? ORDINALS.get(n - 1) : n + "th";
    }

    static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
