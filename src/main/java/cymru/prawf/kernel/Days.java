package cymru.prawf.kernel;

import java.time.LocalDate;

/** Of two days, one. */
public final class Days {

    private Days() {}

    public static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    public static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
