package cymru.prawf.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.PrawfTest;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.AppointmentMoved;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.contact.Outcome;
import cymru.prawf.record.Timelines;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class AppointmentPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Appointments appointments;

    @Autowired
    Timelines timelines;

    Newport newport;

    @BeforeEach
    void aTeam() {
        newport = new Newport();
    }

    @Test
    void theListHasWhatIsToRecordWhatComesAndWhatIsPast() {
        newport.appointment(-1);
        newport.appointment(24);
        complied(newport.appointment(-48));
        assertThat(open(""))
                .hasStatusOk()
                .bodyText()
                .contains("Outcome to record", "Coming", "Past (1)", "Complied", "Thursday 1 December 2016 at 10am");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(open("")).bodyText().contains("No appointment booked.", "None recorded.");
    }

    @Test
    void anAppointmentShowsEveryOutcomeItEverHad() {
        var id = newport.appointment(-1);
        complied(id);
        appointments.correctOutcome(
                newport.rhys,
                new AppointmentId(id),
                1,
                Outcome.unacceptable(""),
                "Wrong Morgan",
                newport.dai.userName(),
                "k2");
        assertThat(open("/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Unacceptable absence",
                        "Before: Attended and complied",
                        "Corrected by Dai Price",
                        "Wrong Morgan");
    }

    @Test
    void anAppointmentOfAnotherCaseIsNotThere() {
        assertThat(open("/" + new Newport().appointment(-1))).hasStatus(NOT_FOUND);
    }

    @Test
    void aMoveNeedsToBeAskedForAndExplained() {
        assertThat(move(newport.appointment(24), "time=3pm"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select who asked for it to be moved", "Enter why it is moved");
    }

    @Test
    void aMovedAppointmentShowsHowItWas() {
        var id = newport.appointment(24);
        assertThat(move(id, "time=3pm", "asked=THEY", "reason=Works until two"))
                .hasRedirectedUrl("/cases/%s/appointments".formatted(newport.rhys));
        assertThat(open("/" + id)).bodyText().contains("Thursday 1 December 2016 at 3pm", "Works until two");
        assertThat(timelines.of(newport.rhys).standing(AppointmentMoved.class)).hasSize(1);
    }

    @Test
    void aMoveOntoAnotherAppointmentIsAskedAbout() {
        newport.appointment(26);
        assertThat(move(newport.appointment(24), "time=midday", "asked=WE", "reason=Room"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("You see Rhys Morgan", "Move anyway", "name=\"seen\"");
    }

    @Test
    void aMoveThatARuleRefusesKeepsWhatWasTyped() {
        var id = newport.appointment(24);
        move(id, "time=3pm", "asked=THEY", "reason=Works until two");
        var second = move(id, "time=4pm", "asked=THEY", "reason=The school rang and he has to fetch her");
        assertThat(second)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Someone has just moved this appointment", "The school rang and he has to fetch her")
                .contains("value=\"4pm\"", "name=\"version\" value=\"1\"", "Thursday 1 December 2016 at 3pm");
    }

    @Test
    void somebodyWhoCallsInIsInTheRecordOnce() {
        var fields = new String[] {
            "type=CALLED_IN",
            "date=30/11/2016",
            "time=9:15am",
            "place=O" + newport.number,
            "note=Asked about his hours",
            "officer=" + newport.sian.staffCode(),
            "onceAs=hub",
            "from=case"
        };
        assertThat(contact(fields)).hasRedirectedUrl("/cases/" + newport.rhys);
        contact(fields);
        assertThat(timelines.of(newport.rhys).standing(ContactRecorded.class))
                .extracting(ContactRecorded::sentence)
                .containsExactly("Called in at Newport");
    }

    @Test
    void nobodyCallsInTomorrow() {
        assertThat(contact("type=CALLED_IN", "date=1/12/2016", "note=x", "officer=" + newport.sian.staffCode()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Date of the contact must be today or in the past");
    }

    @Test
    void theLetterIsInBothLanguagesThePreferredOneFirst() throws Exception {
        var letter = open("/%s/letter".formatted(newport.appointment(28)));
        assertThat(letter)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Annwyl Rhys Morgan",
                        "Dydd Iau 1 Rhagfyr 2016 am 2 y prynhawn",
                        "Dear Rhys Morgan",
                        "12 High Street")
                .doesNotContain(newport.rhys.value() + "</");
        var text = letter.getResponse().getContentAsString();
        assertThat(text.indexOf("Annwyl")).isLessThan(text.indexOf("Dear"));
    }

    @Test
    void anInspectorReadsWithoutBeingOfferedToChangeAnything() {
        var id = newport.appointment(24);
        var page = Pages.open(browser, newport.inspector, "/cases/%s/appointments/%s".formatted(newport.rhys, id));
        assertThat(page).hasStatusOk().bodyText().contains("Sian Howells").doesNotContain("Cancel or call off");
    }

    private void complied(UUID id) {
        appointments.recordOutcome(
                newport.rhys, new AppointmentId(id), 0, Outcome.complied("Kept"), newport.sian.userName(), "k" + id);
    }

    private MvcTestResult open(String path) {
        return Pages.open(browser, newport.sian, "/cases/%s/appointments%s".formatted(newport.rhys, path));
    }

    private MvcTestResult move(UUID id, String... fields) {
        var all = Stream.concat(
                        Stream.of(
                                "version=0",
                                "date=1/12/2016",
                                "minutes=45",
                                "place=O" + newport.number,
                                "officer=" + newport.sian.staffCode()),
                        Stream.of(fields))
                .toArray(String[]::new);
        return Pages.send(browser, newport.sian, "/cases/%s/appointments/%s/move".formatted(newport.rhys, id), all);
    }

    private MvcTestResult contact(String... fields) {
        return Pages.send(browser, newport.sian, "/cases/%s/contacts/new".formatted(newport.rhys), fields);
    }
}
