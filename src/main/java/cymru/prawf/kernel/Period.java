package cymru.prawf.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days from one date to another, both included; without a last day it goes on. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The last day must be on or after the first day");
        }
    }

    public static Period from(LocalDate from) {
        return new Period(from, null);
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Period other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }

    /** The days that it has in common with another; none where they do not overlap. */
    public Optional<Period> common(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        var last = to == null || other.to == null ? (to == null ? other.to : to) : Days.earlier(to, other.to);
        return Optional.of(new Period(Days.later(from, other.from), last));
    }

    /** The first day on which it is over; none where it goes on. */
    public @Nullable LocalDate dayAfter() {
        return to == null ? null : to.plusDays(1);
    }

    /** As PostgreSQL writes a {@code daterange}. */
    public String range() {
        return to == null ? "[%s,)".formatted(from) : "[%s,%s]".formatted(from, to);
    }
}
