package cymru.prawf.contact;

import static cymru.prawf.contact.SomeAppointments.AT_TEN;
import static cymru.prawf.contact.SomeAppointments.OFFICE;
import static cymru.prawf.contact.SomeAppointments.TEN;
import static cymru.prawf.contact.SomeAppointments.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.record.When;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void everyOutcomeSaysItselfInOneSentence() {
        assertThat(Stream.of(Result.values())
                        .map(result -> sentence(outcome(result)))
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo("""
                        Attended and complied: office appointment at Newport with Sian Howells
                        Attended and did not comply: office appointment at Newport with Sian Howells
                        Missed the office appointment at Newport; waiting for evidence until Thursday 1 December 2016
                        Missed the office appointment at Newport for an acceptable reason: medical
                        Missed the office appointment at Newport; no reason given
                        We cancelled the office appointment at Newport because of staff sickness
                        We rescheduled the office appointment at Newport because of staff sickness
                        Rescheduled the office appointment at Newport at their request
                        We stood them down from the office appointment at Newport because there was no transport
                        """);
    }

    @Test
    void aBookingSaysWhatWhereWithWhomAndWhen() {
        assertThat(AppointmentBooked.of(AT_TEN).sentence())
                .isEqualTo(
                        "Booked an office appointment at Newport with Sian Howells for Thursday 24 November 2016 at 10am");
    }

    @Test
    void aMoveSaysWhoAskedAndWhatIsDifferent() {
        var later = AT_TEN.move(OFFICE.at(When.at(TEN.plus(Duration.ofMinutes(150)))), TEN.minusSeconds(60));
        assertThat(AppointmentMoved.of(AT_TEN, later, new Move(Move.Asked.THEY, "Works until noon"))
                        .sentence())
                .isEqualTo(
                        "Moved the office appointment at Newport of Thursday 24 November 2016 at 10am at their request,"
                                + " now Thursday 24 November 2016 at 12:30pm");
    }

    @Test
    void anAppointmentOfAnotherSystemKeepsItsOwnWord() {
        assertThat(Said.appointment(AppointmentType.OTHER, "unknown: 418", "Newport"))
                .isEqualTo("appointment (unknown: 418) at Newport");
    }

    @Test
    void whatKeptThemAwayIsNotSaidWhereTheNoteIsSensitive() {
        var sensitive =
                new Outcome(Result.ABSENT_ACCEPTABLE, AbsenceReason.MEDICAL, null, null, "", "At the clinic", true);
        assertThat(sentence(sensitive)).isEqualTo("Missed the office appointment at Newport for an acceptable reason");
    }

    private static String sentence(Outcome outcome) {
        var concluded = AT_TEN.conclude(outcome, "sian", TEN);
        return OutcomeRecorded.of(concluded, concluded.standing()).sentence();
    }
}
