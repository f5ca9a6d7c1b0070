package cymru.prawf.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From one day until another, either of which nobody may know; without a last day it goes on. */
public record Dates(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Dates UNKNOWN = new Dates(null, null);

    public Dates {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last day must be on or after the first day");
        }
    }

    public static Dates from(LocalDate day) {
        return new Dates(day, null);
    }

    public Dates until(LocalDate day) {
        return new Dates(from, day);
    }

    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
