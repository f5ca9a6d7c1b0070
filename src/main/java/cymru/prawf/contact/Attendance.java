package cymru.prawf.contact;

import java.time.LocalDate;
import java.util.List;

/**
 * How a person kept the appointments of the last 12 months, and how we did.
 *
 * @param attended kept, whether or not they complied
 * @param expected those they were expected at: not those that we called off or that were moved
 * @param ours those that we cancelled, rescheduled or stood them down from
 */
public record Attendance(
        int attended, int expected, List<LocalDate> acceptableAbsences, FailuresToComply failures, int ours) {

    public Attendance {
        acceptableAbsences = List.copyOf(acceptableAbsences);
    }
}
