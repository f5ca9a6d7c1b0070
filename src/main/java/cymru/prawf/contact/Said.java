package cymru.prawf.contact;

import cymru.prawf.kernel.UkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words that the sentences of this module's facts share. */
final class Said {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private Said() {}

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** "9:30am", "2pm", "midday". */
    static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

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
        var local = UkTime.of(at);
        return day(local.toLocalDate()) + (timed ? " at " + time(local.toLocalTime()) : "");
    }

    /** "an office appointment", "a home visit", "an RAR activity". */
    static String withArticle(String what) {
        return ("aeiouR".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
    }

    static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
