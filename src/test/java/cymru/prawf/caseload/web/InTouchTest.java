package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.assessment.Harm;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.CallAttempted;
import cymru.prawf.supervision.RiskChecked;
import cymru.prawf.supervision.SupervisedPeople;
import cymru.prawf.supervision.TransferProposed;
import cymru.prawf.web.Paging;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The hub's day: whom to ring, and what a call must say to count. Today is Wednesday 30 November 2016. */
@PrawfTest
class InTouchTest {

    static int hubs;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Timelines timelines;

    SmallGwent gwent;
    RequestPostProcessor hub;
    Crn crn;

    @BeforeEach
    void aHub() {
        gwent = SmallGwent.of("IT" + ++hubs).withHub();
        var officer = gwent.officer("1", "Gwen", "Rees", "H1", Grade.IN_TOUCH_CASE_MANAGER);
        hub = SignedInAs.officer(officer, Role.IN_TOUCH_CASE_MANAGER);
        crn = people.somebody(gwent, officer, "H1", Harm.LOW);
    }

    @Test
    void theWholeHubIsRungOnesOwnCasesFirst() {
        var colleague = gwent.officer("2", "Huw", "Pugh", "H1", Grade.IN_TOUCH_CASE_MANAGER);
        people.somebody(gwent, colleague, "H1", Harm.LOW);
        var elsewhere = gwent.officer("3", "Carys", "Vaughan", "N1", Grade.PSO);
        people.somebody(gwent, elsewhere, "N1", Harm.LOW);
        assertThat(queue())
                .bodyText()
                .contains("All of Newport hub", "Calls overdue: 2")
                .containsSubsequence("/cases/%s/call".formatted(crn), "Held by Huw Pugh")
                .doesNotContain("Held by Gwen Rees", "Held by Carys Vaughan");
        assertThat(browser.get().uri("/in-touch?mine=true").with(hub).exchange())
                .bodyText()
                .contains("Call overdue: 1", "/cases/%s/call".formatted(crn))
                .doesNotContain("Held by");
    }

    @Test
    void aLongQueueIsShownAPageAtATimeAndCountedWhole() {
        for (int n = 1; n <= Paging.ROWS; n++) {
            people.somebody(gwent, gwent.officer("M" + n, "Huw", "Pugh", "H1", Grade.PSO), "H1", Harm.LOW);
        }
        assertThat(queue())
                .bodyText()
                .contains("Calls overdue: 26", "/cases/%s/call".formatted(crn), "Page 2")
                .doesNotContain("Nobody has to be rung");
        assertThat(browser.get().uri("/in-touch?page=2").with(hub).exchange())
                .bodyText()
                .contains("Calls overdue: 26", "Held by Huw Pugh")
                .doesNotContain("/cases/%s/call".formatted(crn));
    }

    @Test
    void anOfficerOutsideTheHubComesBackToTheirOwnDay() {
        var officer = gwent.officer("4", "Carys", "Vaughan", "N1", Grade.PSO);
        hub = SignedInAs.officer(officer, Role.RESPONSIBLE_OFFICER);
        crn = people.somebody(gwent, officer, "N1", Harm.LOW);
        assertThat(browser.get().uri("/my-day").with(hub).exchange())
                .bodyText()
                .contains("/cases/%s/call\"".formatted(crn));
        assertThat(call(answers())).hasRedirectedUrl("/my-day");
    }

    @Test
    void whoeverIsOverdueIsRungAndLeavesTheQueueOnceTheRiskIsChecked() {
        assertThat(queue()).bodyText().contains("Call overdue: 1", "Prosser, Dylan", "None recorded");
        assertThat(call(answers())).hasRedirectedUrl("/in-touch");
        assertThat(facts(ContactRecorded.class))
                .singleElement()
                .satisfies(contact -> assertThat(contact.note())
                        .contains(
                                "They confirmed who they are.",
                                "Changed: work. Started at the steelworks.",
                                "Tired but well."));
        assertThat(facts(RiskChecked.class))
                .singleElement()
                .satisfies(check -> assertThat(check.reason()).isEqualTo("Settled at home."));
        assertThat(queue()).bodyText().contains("Nobody has to be rung today.");
    }

    @Test
    void aCallWithoutARiskCheckIsSavedAndDoesNotCountUntilItIsRecorded() {
        var answers = answers();
        answers.put("check", "NOT_CHECKED");
        answers.put("reason", "");
        assertThat(call(answers)).hasRedirectedUrl("/cases/%s/call/risk-check".formatted(crn));
        assertThat(facts(ContactRecorded.class)).hasSize(1);
        assertThat(queue()).bodyText().contains("Call overdue: 1");
        var page = browser.get()
                .uri("/cases/%s/call/risk-check".formatted(crn))
                .with(hub)
                .exchange();
        assertThat(page).bodyText().contains("It counts once its risk check is recorded.");
        var id = facts(ContactRecorded.class).getFirst().contact();
        assertThat(post("/call/risk-check", Map.of("call", id, "changed", "NO", "reason", "Settled.")))
                .hasRedirectedUrl("/in-touch");
        assertThat(queue()).bodyText().contains("Nobody has to be rung today.");
    }

    @Test
    void nothingIsTakenForUnchangedThatWasNotAsked() {
        var answers = answers();
        answers.remove("police");
        assertThat(call(answers))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Select whether anything changed about contact with the police", "Started at the steelworks.");
        var form = browser.get().uri("/cases/%s/call".formatted(crn)).with(hub).exchange();
        assertThat(form).hasStatusOk().bodyText().doesNotContainPattern("<input[^>]* checked");
    }

    @Test
    void theRiskIsNotCheckedWithSomebodyWhoDidNotSayWhoTheyAre() {
        var answers = answers();
        answers.put("identified", "NO");
        assertThat(call(answers))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Confirm who you are speaking to before you check the risk");
    }

    @Test
    void nobodyReachedIsAnAttemptAndNoContact() {
        var key = Map.of("onceAs", UUID.randomUUID().toString());
        assertThat(post("/call/no-answer", key)).hasRedirectedUrl("/in-touch");
        assertThat(post("/call/no-answer", key)).hasRedirectedUrl("/in-touch");
        assertThat(facts(CallAttempted.class)).hasSize(1);
        assertThat(facts(ContactRecorded.class)).isEmpty();
        assertThat(queue()).bodyText().contains("1 attempt today reached nobody.", "Call overdue: 1");
    }

    @Test
    void aCallSentTwiceIsRecordedOnce() {
        var answers = answers();
        call(answers);
        call(answers);
        assertThat(facts(ContactRecorded.class)).hasSize(1);
        assertThat(facts(RiskChecked.class)).hasSize(1);
    }

    @Test
    void aCallAgreedForTodayComesFirst() {
        var answers = answers();
        answers.put("callBack", "30/11/2016");
        call(answers);
        assertThat(queue()).bodyText().contains("Call agreed for today: 1", "Not due");
    }

    @Test
    void backToFaceToFaceIsOneActionAndItsReasonComesFromTheAnswers() {
        assertThat(post("/call/return", answers())).hasRedirectedUrl("/cases/%s/appointments/new".formatted(crn));
        assertThat(facts(TransferProposed.class)).singleElement().satisfies(proposed -> {
            assertThat(proposed.toHub()).isFalse();
            assertThat(proposed.reason()).contains("Changed: work. Started at the steelworks.", "Settled at home.");
        });
        assertThat(facts(ContactRecorded.class)).hasSize(1);
    }

    private Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        for (var topic : Topics.ALL) {
            answers.put(topic, "NO");
        }
        answers.putAll(Map.of(
                "answered", "THEM",
                "identified", "YES",
                "work", "YES",
                "whatChanged", "Started at the steelworks.",
                "howTheyAre", "Tired but well.",
                "check", "NO_CHANGE",
                "reason", "Settled at home.",
                "onceAs", UUID.randomUUID().toString()));
        return answers;
    }

    /** The changes that are asked about. */
    private static final class Topics {
        static final List<String> ALL =
                List.of("address", "relationship", "police", "work", "money", "substances", "children");
    }

    private MvcTestResult call(Map<String, String> answers) {
        return post("/call", answers);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = browser.post().uri("/cases/" + crn + path).with(hub).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult queue() {
        return browser.get().uri("/in-touch").with(hub).exchange();
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return timelines.of(crn).standing(type).toList();
    }
}
