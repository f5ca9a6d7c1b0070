package cymru.prawf.policy;

import cymru.prawf.staff.Grade;
import cymru.prawf.web.Colour;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the people that an operating model puts together are supervised.
 *
 * @param code short and stable, like {@code RED_AMBER}
 * @param grades of officer who may hold such a case
 * @param leastDays the fewest working days that usually go from one contact to the next
 * @param mostDays the most working days that may go from one contact to the next
 * @param channels by which a contact counts
 * @param oversightDays working days from one oversight by a probation officer or manager to the next; null where none is asked
 * @param reviewDays working days from one review of risk to the next
 * @param homeVisitDays working days within which a home visit is asked; null where none is
 * @param minutes that one contact takes, with its preparation and record: for estimates of hours
 */
public record Band(
        String code,
        String name,
        Colour colour,
        Manner manner,
        Set<Grade> grades,
        int leastDays,
        int mostDays,
        Set<Channel> channels,
        @Nullable Integer oversightDays,
        int reviewDays,
        @Nullable Integer homeVisitDays,
        int minutes) {

    public Band {
        if (leastDays < 1 || mostDays < leastDays) {
            throw new IllegalArgumentException(
                    "%s: contact every %d to %d working days".formatted(code, leastDays, mostDays));
        }
        grades = Set.copyOf(grades);
        channels = Set.copyOf(channels);
    }

    /** How often, in words: "every 15 to 20 working days". */
    public String frequency() {
        return leastDays == mostDays
                ? "every %d working days".formatted(mostDays)
                : "every %d to %d working days".formatted(leastDays, mostDays);
    }
}
