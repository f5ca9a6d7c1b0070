package cymru.prawf.contact.api;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.contact.Result;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of an appointment, as programs are told of it.
 *
 * @param label the result as people read it
 * @param correction why an earlier outcome was corrected; empty when none was
 */
record OutcomeRead(
        int version,
        Result result,
        String label,
        boolean failureToComply,
        @Nullable AbsenceReason reason,
        @Nullable OurCause cause,
        @Nullable LocalDate evidenceBy,
        String evidenceSeen,
        String note,
        boolean sensitive,
        String correction,
        String recordedBy,
        Instant recordedAt) {

    static OutcomeRead of(RecordedOutcome recorded) {
        var outcome = recorded.outcome();
        return new OutcomeRead(
                recorded.version(),
                outcome.result(),
                outcome.result().label(),
                outcome.result().failureToComply(),
                outcome.reason(),
                outcome.cause(),
                outcome.evidenceBy(),
                outcome.evidenceSeen(),
                outcome.note(),
                outcome.sensitive(),
                recorded.correction(),
                recorded.recordedBy(),
                recorded.recordedAt());
    }
}
