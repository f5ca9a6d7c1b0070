package cymru.prawf.contact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.PrawfTest;
import cymru.prawf.access.SignedIn;
import cymru.prawf.contact.AppointmentId;
import cymru.prawf.contact.Appointments;
import cymru.prawf.contact.Outcome;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.contact.Result;
import cymru.prawf.record.Timelines;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class OutcomeControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Appointments appointments;

    @Autowired
    Timelines timelines;

    Newport newport;
    UUID thisMorning;

    @BeforeEach
    void anAppointmentAnHourAgo() {
        newport = new Newport();
        thisMorning = newport.appointment(-1);
    }

    @Test
    void attendedWithANoteIsOnePageAndGoesBackToMyDay() {
        assertThat(post("", "happened=COMPLIED", "note=Talked about work", "from=my-day"))
                .hasRedirectedUrl("/my-day");
        assertThat(standing()).singleElement().satisfies(fact -> {
            assertThat(fact.result()).isEqualTo(Result.ATTENDED_COMPLIED);
            assertThat(fact.note()).isEqualTo("Talked about work");
        });
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotOurs() {
        assertThat(post("", "happened=COMPLIED", "from=https://elsewhere.example"))
                .hasRedirectedUrl("/cases/%s/appointments".formatted(newport.rhys));
    }

    @Test
    void saveAndBookNextBeginsLikeThisOne() {
        assertThat(post("", "happened=COMPLIED", "from=my-day", "next=true"))
                .hasRedirectedUrl(
                        "/cases/%s/appointments/new?like=%s&from=my-day".formatted(newport.rhys, thisMorning));
    }

    @Test
    void somethingHasToHaveHappened() {
        assertThat(post("", "note=Kept"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select what happened", "Kept");
    }

    @Test
    void anAbsenceGoesOnToASecondPageAndTakesTheNoteAlong() {
        assertThat(post("", "happened=ABSENT", "note=Phone off", "sensitive=true"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "What reason did they give?", "Phone off", "Wait for evidence until Wednesday 7 December 2016");
        assertThat(standing()).isEmpty();
    }

    @Test
    void anAbsenceWithoutAReasonIsUnacceptable() {
        post("/reason", "happened=ABSENT", "reason=NONE_GIVEN", "result=ABSENT_UNACCEPTABLE");
        assertThat(standing()).singleElement().satisfies(fact -> {
            assertThat(fact.failureToComply()).isTrue();
            assertThat(fact.sentence()).isEqualTo("Missed the office appointment at Newport; no reason given");
        });
    }

    @Test
    void anAbsenceNeedsAReasonADecisionAndAnAccount() {
        assertThat(post("/reason", "happened=ABSENT"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Select the reason they gave",
                        "Select whether the absence is acceptable",
                        "Enter the reason or account given");
    }

    @Test
    void whatWeDidNotKeepNeedsACause() {
        assertThat(post("/reason", "happened=CALLED_OFF", "result=CANCELLED_BY_US"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select why we did not keep the appointment");
    }

    @Test
    void whatTheyAskedToMoveNeedsNone() {
        post("/reason", "happened=CALLED_OFF", "result=RESCHEDULED_AT_THEIR_REQUEST");
        assertThat(standing()).extracting(OutcomeRecorded::result).containsExactly(Result.RESCHEDULED_AT_THEIR_REQUEST);
    }

    @Test
    void theSecondFailureSaysThatBreachMustFollow() {
        var lastWeek = newport.appointment(-7 * 24);
        appointments.recordOutcome(
                newport.rhys, new AppointmentId(lastWeek), 0, Outcome.unacceptable(""), "sian", "first failure");
        assertThat(post("", "happened=ABSENT"))
                .bodyText()
                .contains("1 failure to comply in the 12 months before: 23 November 2016.", "Breach must follow");
    }

    @Test
    void beforeItStartsAnAppointmentCanOnlyBeCalledOff() {
        var tomorrow = newport.appointment(24);
        assertThat(get(tomorrow, newport.sian))
                .bodyText()
                .contains("Cancelled by us")
                .doesNotContain("They were absent");
    }

    @Test
    void whoeverIsSecondSeesTheFirstOutcomeAndKeepsWhatTheyTyped() {
        appointments.recordOutcome(
                newport.rhys,
                new AppointmentId(thisMorning),
                0,
                Outcome.complied("On time"),
                newport.dai.userName(),
                "k");
        assertThat(post(
                        "/reason",
                        "happened=ABSENT",
                        "reason=NONE_GIVEN",
                        "result=ABSENT_UNACCEPTABLE",
                        "note=Not here"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Dai Price recorded an outcome", "Not here", "On time", "Keep theirs");
    }

    @Test
    void theSecondMayCorrectTheFirstWithAReason() {
        appointments.recordOutcome(
                newport.rhys,
                new AppointmentId(thisMorning),
                0,
                Outcome.complied("On time"),
                newport.dai.userName(),
                "k");
        post(
                "/correction",
                "version=1",
                "result=ABSENT_UNACCEPTABLE",
                "reason=NONE_GIVEN",
                "correction=It was another Morgan");
        assertThat(standing()).singleElement().satisfies(fact -> {
            assertThat(fact.result()).isEqualTo(Result.ABSENT_UNACCEPTABLE);
            assertThat(fact.correction()).isEqualTo("It was another Morgan");
        });
    }

    @Test
    void keepingTheirsChangesNothing() {
        appointments.recordOutcome(
                newport.rhys,
                new AppointmentId(thisMorning),
                0,
                Outcome.complied("On time"),
                newport.dai.userName(),
                "k");
        assertThat(post("/correction", "version=1", "keep=theirs", "from=my-day"))
                .hasRedirectedUrl("/my-day");
        assertThat(standing()).extracting(OutcomeRecorded::result).containsExactly(Result.ATTENDED_COMPLIED);
    }

    @Test
    void aCorrectionWithoutAReasonIsAskedForOne() {
        appointments.recordOutcome(
                newport.rhys,
                new AppointmentId(thisMorning),
                0,
                Outcome.complied("On time"),
                newport.dai.userName(),
                "k");
        assertThat(post("/correction", "version=1", "result=ATTENDED_DID_NOT_COMPLY", "note=Left early"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter what was wrong with the outcome");
    }

    @Test
    void whatARuleRefusesIsSaidOnTheFormWithEverythingTyped() {
        thisMorning = newport.appointment(24);
        assertThat(post("", "happened=COMPLIED", "note=She came a day early and we talked about her sister"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("There is a problem", "You can record this outcome once the appointment has started")
                .contains("She came a day early and we talked about her sister");
        assertThat(standing()).isEmpty();
    }

    @Test
    void aCorrectionThatChangesNothingKeepsWhatWasTyped() {
        post("", "happened=COMPLIED", "note=On time");
        var same =
                new String[] {"version=1", "result=ATTENDED_COMPLIED", "note=On time", "correction=The wrong person"};
        assertThat(post("/correction", same))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("This is the outcome already recorded", "The wrong person");
    }

    @Test
    void aDoubleClickRecordsOnce() {
        assertThat(post("", "happened=COMPLIED", "onceAs=one")).hasStatus3xxRedirection();
        assertThat(post("", "happened=COMPLIED", "onceAs=one")).hasStatus3xxRedirection();
        assertThat(standing()).hasSize(1);
    }

    @Test
    void anInspectorReadsAndDoesNotRecord() {
        assertThat(get(thisMorning, newport.inspector)).hasStatus(FORBIDDEN);
    }

    private MvcTestResult get(UUID id, SignedIn who) {
        return Pages.open(browser, who, "/cases/%s/appointments/%s/outcome".formatted(newport.rhys, id));
    }

    private MvcTestResult post(String page, String... fields) {
        var known = Stream.of(fields).anyMatch(field -> field.startsWith("version="));
        var all = Stream.concat(known ? Stream.empty() : Stream.of("version=0"), Stream.of(fields));
        var path = "/cases/%s/appointments/%s/outcome%s".formatted(newport.rhys, thisMorning, page);
        return Pages.send(browser, newport.sian, path, all.toArray(String[]::new));
    }

    private List<OutcomeRecorded> standing() {
        return timelines.of(newport.rhys).standing(OutcomeRecorded.class).toList();
    }
}
