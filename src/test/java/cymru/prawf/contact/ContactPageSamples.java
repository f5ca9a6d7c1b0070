package cymru.prawf.contact;

import cymru.prawf.PageSamples;
import cymru.prawf.SampleCase;
import cymru.prawf.TestClock;
import cymru.prawf.record.When;
import cymru.prawf.staff.SmallGwent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** An appointment to come, one whose outcome is still to be recorded, and one that was kept. */
@Component
class ContactPageSamples implements PageSamples {

    private final Appointments appointments;
    private final List<Sample> samples = new ArrayList<>();

    ContactPageSamples(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public synchronized List<Sample> samples() {
        if (samples.isEmpty()) {
            add();
        }
        return List.copyOf(samples);
    }

    private void add() {
        var toCome = appointment(Duration.ofHours(4));
        var unrecorded = appointment(Duration.ofDays(-1));
        var kept = appointment(Duration.ofDays(-7));
        new SmallGwent(SampleCase.MARK)
                .write(batch -> List.of(toCome, unrecorded, kept)
                        .forEach(appointment -> ContactRows.add(batch, appointment, null)));
        appointments.recordOutcome(
                SampleCase.CRN, kept.id(), 0, Outcome.complied("Talked about work and rent."), "test", "sample-kept");

        of("", toCome);
        of("", kept);
        of("/letter", toCome);
        of("/move", toCome);
        of("/outcome", unrecorded);
        of("/outcome/reason", unrecorded);
        of("/outcome/correction", kept);
    }

    private static Appointment appointment(Duration fromNow) {
        var arrangement = new Arrangement(
                AppointmentType.OFFICE,
                null,
                "Supervision",
                Place.office(SampleCase.MARK + "ON", "Newport"),
                SampleCase.OFFICER,
                "Mair Sample",
                When.at(TestClock.TEN.plus(fromNow)),
                45,
                CountsTowards.NOTHING);
        return Appointment.booked(SampleCase.CRN, arrangement, null, "test", TestClock.TEN.minus(Duration.ofDays(14)));
    }

    private void of(String page, Appointment appointment) {
        samples.add(new Sample(
                "/cases/{crn}/appointments/{id}" + page,
                "/cases/%s/appointments/%s%s".formatted(SampleCase.CRN, appointment.id(), page)));
    }
}
