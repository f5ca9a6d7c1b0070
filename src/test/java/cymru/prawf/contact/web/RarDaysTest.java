package cymru.prawf.contact.web;

import static cymru.prawf.TestClock.TEN;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.ContactRows;
import cymru.prawf.contact.CountsTowards;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.Place;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.When;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PrawfTest
class RarDaysTest {

    private static final int DAYS = 24;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Appointments appointments;

    Newport newport = new Newport();

    @Test
    void nothingDoneYetIsSaidInFull() throws SQLException {
        assertThat(orders()).contains("0 of 20 RAR days, 20 left. A day is a date on which planned work was done.");
    }

    @Test
    void aRarDayIsADateHoweverManySessionsItHad() throws SQLException {
        complied(activity(-2 * DAYS));
        complied(activity(-2 * DAYS + 3));
        complied(activity(-DAYS));
        absent(activity(-3 * DAYS));
        assertThat(orders()).contains("2 of 20 RAR days, 18 left. A day");
    }

    @Test
    void datesToComeAreBookedAndNotDone() throws SQLException {
        complied(activity(-DAYS));
        activity(DAYS);
        activity(DAYS + 2);
        activity(7 * DAYS);
        assertThat(orders()).contains("1 of 20 RAR days, 19 left, 2 booked. A day");
    }

    private String orders() {
        var page = Pages.open(browser, newport.sian, "/cases/%s/orders".formatted(newport.rhys));
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Appointment activity(int hours) throws SQLException {
        var arrangement = new Arrangement(
                AppointmentType.RAR_ACTIVITY,
                null,
                "Thinking ahead",
                Place.elsewhere("The Lighthouse"),
                new StaffCode(Objects.requireNonNull(newport.sian.staffCode())),
                "Sian Howells",
                When.at(TEN.plus(Duration.ofHours(hours))),
                60,
                new CountsTowards(newport.order, newport.rarDays, true, true));
        var appointment = Appointment.booked(newport.rhys, arrangement, null, "test", TEN.minus(Duration.ofDays(20)));
        var batch = new Batch();
        ContactRows.add(batch, appointment, null);
        try (var owner = TestDatabase.asOwner()) {
            batch.write(owner);
        }
        return appointment;
    }

    private void complied(Appointment appointment) {
        record(appointment, Outcome.complied("Did the work"));
    }

    private void absent(Appointment appointment) {
        record(appointment, Outcome.unacceptable("Did not come"));
    }

    private void record(Appointment appointment, Outcome outcome) {
        appointments.recordOutcome(
                newport.rhys,
                appointment.id(),
                0,
                outcome,
                "test",
                UUID.randomUUID().toString());
    }
}
