package cymru.prawf.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.SupervisedPeople;
import cymru.prawf.supervision.TransferDecided;
import cymru.prawf.supervision.Transfers;
import java.time.LocalDate;
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

/** A case goes to the hub when its officer proposes it and a manager decides so, and not past what is undone by one click. */
@PrawfTest
class TransferTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static int teams;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Allocations allocations;

    @Autowired
    Timelines timelines;

    @Autowired
    Transfers transfers;

    SmallGwent gwent;
    StaffCode own;
    StaffCode hub;
    StaffCode spo;
    RequestPostProcessor officer;
    RequestPostProcessor manager;
    Crn crn;

    @BeforeEach
    void anOfficerAndAHub() {
        gwent = SmallGwent.of("TR" + ++teams).withHub();
        own = gwent.officer("1", "Sian", "Howells", "N1", Grade.PSO);
        hub = gwent.officer("2", "Gwen", "Rees", "H1", Grade.IN_TOUCH_CASE_MANAGER);
        spo = gwent.officer("3", "Mair", "Lewis");
        gwent.manages(spo, "N1");
        officer = SignedInAs.officer(own, Role.RESPONSIBLE_OFFICER);
        manager = SignedInAs.officer(spo, Role.TEAM_MANAGER);
        crn = people.somebody(gwent, own, "N1", Harm.LOW);
    }

    @Test
    void proposedWithThePersonsOwnViewItWaitsForAManager() {
        assertThat(propose("")).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Enter what they say of it");
        assertThat(propose("“I would rather come in.”")).hasStatus3xxRedirection();
        assertThat(page(manager)).bodyText().contains("Waiting", "“I would rather come in.”", "Rees, Gwen");
        assertThat(page(officer)).bodyText().contains("Waiting").doesNotContain("Do you accept it?", "Propose it");
        assertThat(propose("Again")).hasStatus(CONFLICT);
    }

    @Test
    void theGateIsNotPassedByTheChangeOfAnOfficerEither() {
        gwent.manages(spo, "H1");
        assertThat(officerPage())
                .bodyText()
                .contains("propose a transfer", "/cases/%s/transfer".formatted(crn))
                .doesNotContain("Rees, Gwen");
        for (var reason : List.of("WORKLOAD", "TO_HUB")) {
            assertThat(changeOfOfficer(hub, "H1", reason)).hasStatus(UNPROCESSABLE_CONTENT);
        }
        assertThatThrownBy(() -> allocations.change(
                        new ChangeOfOfficer(crn, hub, gwent.team("H1"), TODAY, ReasonForChange.WORKLOAD, "", true),
                        allocations.of(crn).version(),
                        "manager"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Propose a transfer to the hub");
        assertThat(holder()).isEqualTo(own);
    }

    @Test
    void withinTheHubACaseChangesHandsAsElsewhere() {
        var colleague = gwent.officer("4", "Huw", "Pugh", "H1", Grade.IN_TOUCH_CASE_MANAGER);
        gwent.manages(spo, "H1");
        propose("Happy with it.");
        decide("ACCEPT", Map.of("reason", "Low risk."));
        assertThat(holder()).isEqualTo(hub);
        assertThat(officerPage()).bodyText().contains("Pugh, Huw").doesNotContain("propose a transfer");
        assertThat(changeOfOfficer(colleague, "H1", "WORKLOAD")).hasStatus3xxRedirection();
        assertThat(holder()).isEqualTo(colleague);
    }

    private MvcTestResult officerPage() {
        return browser.get().uri("/cases/{crn}/officer", crn).with(manager).exchange();
    }

    private MvcTestResult changeOfOfficer(StaffCode to, String team, String reason) {
        return browser.post()
                .uri("/cases/{crn}/officer", crn)
                .with(csrf())
                .with(manager)
                .param("to", to + " in " + gwent.team(team))
                .param("from", "30/11/2016")
                .param("reason", reason)
                .param("planned", "PLANNED")
                .param("why", "knows the person")
                .param("version", allocations.of(crn).version())
                .exchange();
    }

    @Test
    void whatIsUndoneIsNotPassedByOneClick() {
        people.say(crn, new IndicatorReported(Indicator.ARREST, "Gwent Police", ""), TODAY.minusDays(20));
        propose("Happy with it.");
        assertThat(decide("ACCEPT", Map.of("reason", "Low risk.")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 things are undone. Say why you approve.",
                        "Arrest on 10 November 2016",
                        "Review after an arrest was due on 17 November 2016");
        assertThat(holder()).isNotEqualTo(hub);
        assertThat(decide("ACCEPT", Map.of("reason", "Low risk.", "interrupted", "true")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter why you approve although something is undone");
        assertThat(decide("ACCEPT", Map.of("interrupted", "true", "why", "The review is booked for Friday.")))
                .hasStatus3xxRedirection();
        assertThat(holder()).isEqualTo(hub);
        assertThat(timelines.of(crn).standing(TransferDecided.class))
                .singleElement()
                .satisfies(decided -> {
                    assertThat(decided.undone()).isNotEmpty();
                    assertThat(decided.reason()).isEqualTo("The review is booked for Friday.");
                });
    }

    @Test
    void somethingReportedInTheLastNinetyDaysStandsAgainstIt() {
        people.say(crn, new IndicatorReported(Indicator.ARREST, "Gwent Police", ""), TODAY.minusDays(90));
        assertThat(transfers.undone(crn, TODAY)).anyMatch(words -> words.contains("1 September 2016"));
        var older = people.somebody(gwent, new StaffCode(gwent.mark() + "1"), "N1", Harm.LOW);
        people.say(older, new IndicatorReported(Indicator.ARREST, "Gwent Police", ""), TODAY.minusDays(91));
        assertThat(transfers.undone(older, TODAY)).noneMatch(words -> words.contains("31 August 2016"));
    }

    @Test
    void sentBackItSaysWhyAndMayBeProposedAgain() {
        propose("Happy with it.");
        assertThat(decide("RETURN", Map.of()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter why you send it back");
        assertThat(decide("RETURN", Map.of("reason", "See him at home first."))).hasStatus3xxRedirection();
        assertThat(page(officer)).bodyText().contains("Sent back", "See him at home first.", "Propose it");
        assertThat(propose("Still happy.")).hasStatus3xxRedirection();
    }

    @Test
    void onlyAManagerDecidesAndOnlyOnce() {
        propose("Happy with it.");
        var id = transfers.waiting(crn).orElseThrow().id();
        assertThat(post(
                        officer,
                        "/transfer/decision",
                        Map.of("transfer", id.toString(), "verdict", "RETURN", "reason", "x")))
                .hasStatus(FORBIDDEN);
        decide("RETURN", Map.of("reason", "Not yet."));
        assertThat(post(
                        manager,
                        "/transfer/decision",
                        Map.of("transfer", id.toString(), "verdict", "RETURN", "reason", "x")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("already decided");
        assertThat(timelines.of(crn).standing(TransferDecided.class)).hasSize(1);
    }

    @Test
    void acceptedForALaterDayTheCaseIsHeldUntilThenAndComesBackTheSameWay() {
        propose("Happy with it.");
        assertThat(decide("ACCEPT", Map.of("from", "29/11/2016")))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("First day must be today or in the future");
        assertThat(accept("12/12/2016")).hasStatus3xxRedirection();
        assertThat(holder()).isEqualTo(own);
        assertThat(holding(TODAY.plusDays(11)).officer()).isEqualTo(own);
        assertThat(holding(TODAY.plusDays(12)))
                .returns(hub, Holding::officer)
                .returns(ReasonForChange.TO_HUB, Holding::reason);
        assertThat(page(officer)).bodyText().contains("Monday 12 December 2016").doesNotContain("Propose it");
        assertThat(propose("Again")).hasStatus(CONFLICT).bodyText().contains("takes effect on 12 December 2016");
        assertThat(browser.get().uri("/cases/%s/handover/letter".formatted(crn)).with(officer))
                .bodyText()
                .contains(
                        "From 12 December 2016 we will keep in touch with you by telephone. Gwen Rees will ring you.",
                        "<article class=\"prawf-letter\" lang=\"cy\">",
                        "O 12 Rhagfyr 2016 ymlaen");
    }

    @Test
    void whoeverIsAtTheHubComesBackOnTheDayChosen() {
        gwent.manages(spo, "H1");
        officer = SignedInAs.officer(hub, Role.IN_TOUCH_CASE_MANAGER);
        crn = people.somebody(gwent, hub, "H1", Harm.LOW);
        propose("Wants to be seen.");
        assertThat(decide(
                        "ACCEPT", Map.of("officer", "%s in %s".formatted(own, gwent.team("N1")), "from", "5/12/2016")))
                .hasStatus3xxRedirection();
        assertThat(holder()).isEqualTo(hub);
        assertThat(holding(TODAY.plusDays(5)))
                .returns(own, Holding::officer)
                .returns(ReasonForChange.FROM_HUB, Holding::reason);
    }

    @Test
    void whatFallsDueBeforeItTakesEffectStandsAgainstItToo() {
        people.say(crn, new IndicatorReported(Indicator.ARREST, "Gwent Police", ""), TODAY.minusDays(1));
        assertThat(transfers.undone(crn, TODAY)).noneMatch(words -> words.startsWith("Review after an arrest"));
        assertThat(transfers.undone(crn, TODAY.plusDays(60)))
                .anyMatch(words -> words.startsWith("Review after an arrest was due"))
                .anyMatch(words -> words.contains("Arrest on 29 November 2016"));
        assertThat(transfers.undone(crn, TODAY.plusDays(120)))
                .anyMatch(words -> words.contains("Arrest on 29 November"));
    }

    private MvcTestResult accept(String from) {
        return decide("ACCEPT", Map.of("from", from, "interrupted", "true", "why", "All the same."));
    }

    private Holding holding(LocalDate on) {
        return allocations.holderOn(crn, on).orElseThrow();
    }

    private MvcTestResult propose(String ownView) {
        return post(
                officer,
                "/transfer",
                Map.of(
                        "reason",
                        "Settled and working.",
                        "ownView",
                        ownView,
                        "onceAs",
                        UUID.randomUUID().toString()));
    }

    private MvcTestResult decide(String verdict, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "transfer",
                transfers.waiting(crn).orElseThrow().id().toString(),
                "verdict",
                verdict,
                "officer",
                "%s in %s".formatted(hub, gwent.team("H1")),
                "from",
                "30/11/2016"));
        fields.putAll(more);
        return post(manager, "/transfer/decision", fields);
    }

    private StaffCode holder() {
        return allocations.holderOn(crn, TODAY).orElseThrow().officer();
    }

    private MvcTestResult page(RequestPostProcessor as) {
        return browser.get().uri("/cases/%s/transfer".formatted(crn)).with(as).exchange();
    }

    private MvcTestResult post(RequestPostProcessor as, String path, Map<String, String> fields) {
        var request = browser.post().uri("/cases/" + crn + path).with(as).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
