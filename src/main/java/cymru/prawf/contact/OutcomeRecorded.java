package cymru.prawf.contact;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.record.Mark;
import cymru.prawf.record.When;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of an appointment, with all that later rules need to know of the appointment itself. A later one for the same
 * appointment supersedes the one before: it decides an absence for which evidence was awaited, or it corrects.
 *
 * @param correction why an earlier outcome was corrected; empty when none was
 */
@Kind(value = "contact.outcome-recorded/1", heading = Heading.APPOINTMENTS)
public record OutcomeRecorded(
        String appointment,
        Result result,
        Whose whose,
        boolean failureToComply,
        @Nullable AbsenceReason reason,
        @Nullable OurCause cause,
        @Nullable LocalDate evidenceBy,
        String evidenceSeen,
        String note,
        boolean sensitive,
        String correction,
        AppointmentType type,
        @Nullable String typeWords,
        @Nullable String office,
        String place,
        String officer,
        String officerName,
        Instant startsAt,
        int minutes,
        @Nullable String sentenceId,
        @Nullable String requirementId,
        boolean nationalStandard,
        boolean rarActivity)
        implements Fact {

    public static OutcomeRecorded of(Appointment appointment, RecordedOutcome recorded) {
        var a = appointment.arrangement();
        var o = recorded.outcome();
        return new OutcomeRecorded(
                appointment.id().toString(),
                o.result(),
                o.result().whose(),
                o.result().failureToComply(),
                o.reason(),
                o.cause(),
                o.evidenceBy(),
                o.evidenceSeen(),
                o.note(),
                o.sensitive(),
                recorded.correction(),
                a.type(),
                a.typeWords(),
                a.place().office(),
                a.place().words(),
                a.officer().value(),
                a.officerName(),
                a.startsAt(),
                a.minutes(),
                Said.id(a.countsTowards().sentence()),
                Said.id(a.countsTowards().requirement()),
                a.countsTowards().nationalStandard(),
                a.countsTowards().rarActivity());
    }

    /** An outcome happens when the appointment starts, or when it is called off beforehand. */
    public static When when(Appointment appointment, Instant recordedAt) {
        return appointment.hasStarted(recordedAt) ? appointment.arrangement().starts() : When.at(recordedAt);
    }

    @Override
    public String sentence() {
        var what = Said.appointment(type, typeWords, place);
        return switch (result) {
            case ATTENDED_COMPLIED -> "Attended and complied: " + what + Said.with(officerName);
            case ATTENDED_DID_NOT_COMPLY -> "Attended and did not comply: " + what + Said.with(officerName);
            case ABSENT_AWAITING_EVIDENCE -> "Missed the %s; waiting for evidence%s".formatted(what, until());
            case ABSENT_ACCEPTABLE -> "Missed the %s for an acceptable reason%s".formatted(what, acceptableReason());
            case ABSENT_UNACCEPTABLE ->
                "Missed the %s; %s"
                        .formatted(
                                what, reason == AbsenceReason.NONE_GIVEN ? "no reason given" : "no acceptable reason");
            case CANCELLED_BY_US -> "We cancelled the " + what + because();
            case RESCHEDULED_BY_US -> "We rescheduled the " + what + because();
            case RESCHEDULED_AT_THEIR_REQUEST -> "Rescheduled the %s at their request".formatted(what);
            case STOOD_DOWN -> "We stood them down from the " + what + because();
        };
    }

    @Override
    public Mark mark() {
        return new Mark(result.word(), result.colour());
    }

    private String until() {
        return evidenceBy == null ? "" : " until " + Words.day(evidenceBy);
    }

    private String acceptableReason() {
        if (reason == null || sensitive) {
            return "";
        }
        return switch (reason) {
            case OTHER, NONE_GIVEN -> "";
            case COURT_OR_LEGAL, EMPLOYMENT, FAMILY_OR_CHILDCARE, HOLIDAY, MEDICAL, RELIGIOUS, REMANDED_IN_CUSTODY ->
                ": " + reason.label().toLowerCase(Locale.UK);
        };
    }

    private String because() {
        return cause == null ? "" : " " + cause.inSentence();
    }
}
