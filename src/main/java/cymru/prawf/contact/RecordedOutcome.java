package cymru.prawf.contact;

import java.time.Instant;

/**
 * An outcome as it was recorded: the first of an appointment is version 1, a decision or correction the next.
 *
 * @param correction why an earlier one was corrected; empty when nothing was corrected
 */
public record RecordedOutcome(int version, Outcome outcome, String recordedBy, Instant recordedAt, String correction) {

    public RecordedOutcome {
        correction = correction.strip();
    }

    public Result result() {
        return outcome.result();
    }
}
