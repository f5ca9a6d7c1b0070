package cymru.prawf.exchange.ndelius;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.ContactRows;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.contact.RecordedOutcome;
import cymru.prawf.record.When;
import java.util.Optional;

/** How an appointment of nDelius enters the record: as booked and, once something came of it, as what did. */
final class Appointments {

    private Appointments() {}

    static void add(Draft draft, CaseRow row, Arrangement arrangement, Optional<Outcome> outcome) {
        var id = new AppointmentId(row.id());
        var booked = new Appointment(id, row.crn(), arrangement, null, row.enteredBy(), row.entered(), 0, null);
        // Nobody records what came of an appointment before it began, so then it was in a later change of the row.
        var stamp = booked.hasStarted(row.entered()) ? Stamp.entered(row) : Stamp.changed(row);
        var recorded = outcome.map(each -> new RecordedOutcome(1, each, stamp.by(), stamp.at(), ""));
        var appointment = recorded.map(booked::with).orElse(booked);
        draft.add(
                row,
                AppointmentBooked.of(booked),
                bookedOn(booked),
                id.subject(),
                (batch, _) -> ContactRows.add(batch, appointment, Staging.json(row.source())));
        recorded.ifPresent(each -> draft.add(
                row,
                "outcome",
                OutcomeRecorded.of(appointment, each),
                arrangement.starts(),
                id.subject(),
                stamp,
                (batch, position) -> ContactRows.add(batch, appointment, each, position.position())));
    }

    /** It was booked when it was entered; one that was only entered afterwards was booked nobody knows when. */
    private static When bookedOn(Appointment booked) {
        return booked.hasStarted(booked.bookedAt()) ? booked.arrangement().starts() : When.at(booked.bookedAt());
    }
}
