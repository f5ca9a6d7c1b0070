package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.Band;
import cymru.prawf.supervision.Expectation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody for whom something is to be done, with all of it that is overdue or due this week.
 *
 * @param officer who holds the case, by name
 * @param band null where there is none, as for a case that is not supervised by the model
 * @param next when they come next
 */
public record PersonOwed(
        Crn crn,
        String name,
        String officer,
        @Nullable Band band,
        @Nullable Instant next,
        List<Expectation> expectations) {

    public PersonOwed {
        expectations = List.copyOf(expectations);
    }
}
