package cymru.prawf.allocation;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A span over which one responsible officer holds a case, and why it came to them.
 *
 * @param planned whether the change was foreseen, so that the person could be told and a handover made
 */
public record Holding(
        Crn crn,
        StaffCode officer,
        String team,
        String provider,
        Period during,
        ReasonForChange reason,
        String note,
        boolean planned,
        String allocatedBy,
        Instant allocatedAt) {

    public Holding {
        if (reason == ReasonForChange.OTHER && note.isBlank()) {
            throw new IllegalArgumentException("A change for another reason says which");
        }
    }

    /** The part of this span that stays with its officer when another takes the case on a day within it. */
    Holding until(LocalDate takenOver) {
        if (!during.includes(takenOver)) {
            throw new RuleBroken("The case is not held in this way on that day");
        }
        return new Holding(
                crn,
                officer,
                team,
                provider,
                new Period(during.from(), takenOver.minusDays(1)),
                reason,
                note,
                planned,
                allocatedBy,
                allocatedAt);
    }
}
