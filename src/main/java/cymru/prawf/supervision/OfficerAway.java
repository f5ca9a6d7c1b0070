package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds the case is away for a time. Said again, superseding, when the time turns out otherwise.
 *
 * @param absence its id where absences are kept; why they are away is nobody's business here
 * @param until the last day, or null while nobody knows
 */
@Kind(value = "supervision.officer-away/1", heading = Heading.ALLOCATION)
public record OfficerAway(
        String absence,
        String officer,
        String officerName,
        LocalDate from,
        @Nullable LocalDate until) implements Fact {

    Period during() {
        return new Period(from, until);
    }

    @Override
    public String sentence() {
        return until == null
                ? "%s is away from %s".formatted(officerName, Words.date(from))
                : "%s is away from %s to %s".formatted(officerName, Words.date(from), Words.date(until));
    }
}
