package cymru.prawf.supervision;

import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Result;
import cymru.prawf.policy.Channel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that was booked, with what came of it.
 *
 * @param on the day for which it stands, after all moves
 * @param delivery whether it delivers an intervention, which Table 2 of the report leaves out of the frequency of contact
 * @param result null while nobody has said
 * @param failure whether it counts as a failure to comply
 * @param booked the position of the fact by which it stands on that day
 * @param outcome the position of the fact that says what came of it; 0 while none does
 * @param recordedOn the day on which somebody first said what came of it
 */
record Meeting(
        String id,
        LocalDate on,
        Channel channel,
        boolean delivery,
        String officer,
        @Nullable Result result,
        @Nullable OurCause cause,
        boolean failure,
        long booked,
        long outcome,
        @Nullable LocalDate recordedOn) {

    boolean attended() {
        return result != null && result.attended();
    }

    /** Whether the person could have come: they did, or missed it. */
    boolean offered() {
        return result != null && result.expected();
    }
}
