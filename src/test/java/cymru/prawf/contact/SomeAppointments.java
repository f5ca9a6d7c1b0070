package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An office appointment at ten, and one outcome of each kind. */
final class SomeAppointments {

    static final Instant TEN = Instant.parse("2016-11-24T10:00:00Z");
    static final UUID ORDER = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    static final Arrangement OFFICE = new Arrangement(
            AppointmentType.OFFICE,
            null,
            "Supervision",
            Place.office("NEWPORT", "Newport"),
            new StaffCode("N07A001"),
            "Sian Howells",
            When.at(TEN),
            45,
            CountsTowards.sentence(ORDER));

    static final Appointment AT_TEN =
            Appointment.booked(new Crn("X123456"), OFFICE, null, "sian", TEN.minusSeconds(7 * 24 * 3600));

    private SomeAppointments() {}

    static Outcome outcome(Result result) {
        return switch (result) {
            case ATTENDED_COMPLIED -> Outcome.complied("Talked about work");
            case ATTENDED_DID_NOT_COMPLY -> Outcome.didNotComply("Came drunk and was sent home");
            case ABSENT_AWAITING_EVIDENCE ->
                Outcome.awaitingEvidence(LocalDate.of(2016, 12, 1), "Says she was at the hospital");
            case ABSENT_ACCEPTABLE -> Outcome.acceptable(AbsenceReason.MEDICAL, "Hospital letter", "At the hospital");
            case ABSENT_UNACCEPTABLE -> Outcome.unacceptable("");
            case CANCELLED_BY_US, RESCHEDULED_BY_US -> Outcome.ours(result, OurCause.STAFF_SICKNESS, "");
            case RESCHEDULED_AT_THEIR_REQUEST -> Outcome.atTheirRequest("Works nights this week");
            case STOOD_DOWN -> Outcome.ours(result, OurCause.NO_TRANSPORT, "The van was not there at 9:55am");
        };
    }
}
