package cymru.prawf.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of an appointment, with what else that result needs, and a note.
 *
 * @param reason what kept the person away: always with an acceptable absence
 * @param cause why we did not keep it: always where it was our doing
 * @param evidenceBy the day until which we wait for evidence of an absence
 * @param evidenceSeen the evidence for an acceptable absence
 * @param sensitive whether the note is kept closed until somebody asks for it
 */
public record Outcome(
        Result result,
        @Nullable AbsenceReason reason,
        @Nullable OurCause cause,
        @Nullable LocalDate evidenceBy,
        String evidenceSeen,
        String note,
        boolean sensitive) {

    public static final int LONGEST_NOTE = 4_000;

    public Outcome {
        evidenceSeen = evidenceSeen.strip();
        note = note.strip();
        require(reason == null || result.absence(), "A reason for absence needs an absence");
        require(
                result != Result.ABSENT_ACCEPTABLE || (reason != null && reason.canBeAccepted()),
                "Select why the absence is acceptable");
        require((cause != null) == (result.whose() == Whose.OURS), "Select why we did not keep the appointment");
        require((evidenceBy != null) == result.undecided(), "Say until when you wait for evidence");
    }

    public static Outcome complied(String note) {
        return new Outcome(Result.ATTENDED_COMPLIED, null, null, null, "", note, false);
    }

    public static Outcome didNotComply(String note) {
        return new Outcome(Result.ATTENDED_DID_NOT_COMPLY, null, null, null, "", note, false);
    }

    public static Outcome awaitingEvidence(LocalDate by, String note) {
        return new Outcome(Result.ABSENT_AWAITING_EVIDENCE, null, null, by, "", note, false);
    }

    public static Outcome acceptable(AbsenceReason reason, String evidenceSeen, String note) {
        return new Outcome(Result.ABSENT_ACCEPTABLE, reason, null, null, evidenceSeen, note, false);
    }

    public static Outcome unacceptable(String note) {
        return new Outcome(
                Result.ABSENT_UNACCEPTABLE,
                note.isBlank() ? AbsenceReason.NONE_GIVEN : null,
                null,
                null,
                "",
                note,
                false);
    }

    public static Outcome ours(Result result, OurCause cause, String note) {
        return new Outcome(result, null, cause, null, "", note, false);
    }

    public static Outcome atTheirRequest(String note) {
        return new Outcome(Result.RESCHEDULED_AT_THEIR_REQUEST, null, null, null, "", note, false);
    }

    /** Whether the account that this result needs is there: words, or that no reason was given. */
    boolean accountedFor() {
        return !result.needsAccount() || !note.isEmpty() || reason == AbsenceReason.NONE_GIVEN;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
