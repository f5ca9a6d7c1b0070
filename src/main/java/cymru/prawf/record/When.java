package cymru.prawf.record;

import cymru.prawf.kernel.UkTime;
import java.time.Instant;
import java.time.LocalDate;

/** When something happened: at a moment, or on a day whose hour nobody knows. */
public record When(Instant at, boolean timed) {

    public static When at(Instant moment) {
        return new When(moment, true);
    }

    public static When on(LocalDate day) {
        return new When(UkTime.startOf(day), false);
    }

    public LocalDate day() {
        return UkTime.dateOf(at);
    }
}
