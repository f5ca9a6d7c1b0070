package cymru.prawf.contact;

import static cymru.prawf.contact.SomeAppointments.OFFICE;
import static cymru.prawf.contact.SomeAppointments.TEN;
import static cymru.prawf.contact.SomeAppointments.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.database.Batch;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.FactRows;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.record.When;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PrawfTest
class ContactRowsTest {

    @Autowired
    JdbcClient db;

    @Autowired
    FactRows facts;

    @Autowired
    Timelines timelines;

    private final Batch batch = new Batch();

    @ParameterizedTest
    @EnumSource
    void theViewSaysOfEveryResultWhatTheTableSays(Result result) throws SQLException {
        var crn = new Crn("R10000" + result.ordinal());
        load(booked(crn).conclude(outcome(result), "sian", TEN));
        var row = db.sql("select * from contact.appointment_view where crn = :crn")
                .param("crn", crn.value())
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("result", result.name())
                .containsEntry("failure_to_comply", result.failureToComply())
                .containsEntry("our_doing", result.whose() == Whose.OURS);
    }

    @Test
    void theOutcomeThatStandsIsTheLast() throws SQLException {
        var crn = new Crn("R200001");
        var missed = booked(crn).conclude(Outcome.unacceptable(""), "sian", TEN);
        var corrected = missed.correct(Outcome.complied("Was there"), "Wrong person marked", "sian", TEN);
        ContactRows.add(batch, corrected, null);
        var first = facts.add(batch, fact(missed));
        ContactRows.add(batch, missed, missed.standing(), first);
        ContactRows.add(
                batch,
                corrected,
                corrected.standing(),
                facts.add(batch, fact(corrected).correcting(first)));
        write();
        assertThat(db.sql("select result from contact.appointment_view where crn = :crn")
                        .param("crn", crn.value())
                        .query(String.class)
                        .single())
                .isEqualTo("ATTENDED_COMPLIED");
        assertThat(timelines.of(crn).standing(OutcomeRecorded.class))
                .containsExactly(OutcomeRecorded.of(corrected, corrected.standing()));
    }

    @Test
    void aContactOfUnknownTypeKeepsTheWordItCameWith() throws SQLException {
        var crn = new Crn("R200002");
        var contact = new Contact(
                ContactId.fresh(),
                crn,
                ContactType.OTHER,
                "unknown: 418",
                "",
                Place.NONE,
                new StaffCode("N07A001"),
                "",
                When.on(LocalDate.of(2016, 11, 1)),
                null,
                null,
                "Notes",
                false,
                "import",
                TEN);
        ContactRows.add(batch, contact, "{\"CONTACT_TYPE_ID\": \"418\"}");
        facts.add(
                batch,
                NewFact.of(
                        crn,
                        ContactRecorded.of(contact),
                        contact.happened(),
                        contact.id().subject(),
                        "import",
                        TEN));
        write();
        assertThat(db.sql("select type_words from contact.contact_view where crn = :crn")
                        .param("crn", crn.value())
                        .query(String.class)
                        .single())
                .isEqualTo("unknown: 418");
        assertThat(timelines.of(crn).facts().getFirst().fact().sentence()).isEqualTo("Contact (unknown: 418)");
    }

    @Test
    void aRarDayIsOneDateHoweverManySessions() throws SQLException {
        var crn = new Crn("R200003");
        load(rar(crn, TEN).conclude(Outcome.complied(""), "sian", TEN.plusSeconds(60)));
        load(rar(crn, TEN.plusSeconds(3600)).conclude(Outcome.complied(""), "sian", TEN.plusSeconds(3660)));
        load(rar(crn, TEN.plusSeconds(86_400)).conclude(Outcome.unacceptable(""), "sian", TEN.plusSeconds(86_460)));
        assertThat(db.sql("select day from contact.rar_day_view where crn = :crn")
                        .param("crn", crn.value())
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.of(2016, 11, 24));
    }

    private static Appointment booked(Crn crn) {
        return Appointment.booked(crn, OFFICE, null, "sian", TEN.minusSeconds(86_400));
    }

    private static Appointment rar(Crn crn, java.time.Instant at) {
        var towards = new CountsTowards(SomeAppointments.ORDER, SomeAppointments.ORDER, true, true);
        var session = new Arrangement(
                AppointmentType.RAR_ACTIVITY,
                null,
                "",
                OFFICE.place(),
                OFFICE.officer(),
                OFFICE.officerName(),
                When.at(at),
                60,
                towards);
        return Appointment.booked(crn, session, null, "sian", TEN.minusSeconds(86_400));
    }

    private void load(Appointment concluded) throws SQLException {
        ContactRows.add(batch, concluded, null);
        ContactRows.add(batch, concluded, concluded.standing(), facts.add(batch, fact(concluded)));
        write();
    }

    private static NewFact fact(Appointment a) {
        return NewFact.of(
                a.crn(),
                OutcomeRecorded.of(a, a.standing()),
                OutcomeRecorded.when(a, TEN),
                a.id().subject(),
                "sian",
                TEN);
    }

    private void write() throws SQLException {
        try (var owner = TestDatabase.asOwner()) {
            batch.write(owner);
        }
    }
}
