package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestClock;
import cymru.prawf.access.Role;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.assessment.Risks;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.PlanRecorded;
import cymru.prawf.supervision.SupervisedPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What officers record of risk and plans, and where it then shows. Today is Wednesday 30 November 2016. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class RecordingTest {

    static final AtomicInteger NUMBER = new AtomicInteger(500_000);

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Timelines timelines;

    @Autowired
    Risks risks;

    @Autowired
    TestClock clock;

    SmallGwent gwent;
    StaffCode sian;
    Desk officer;
    Crn crn;

    @BeforeAll
    void aTeamInNewport() {
        gwent = SmallGwent.of("RC");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PSO);
        officer = new Desk(browser, SignedInAs.officer(sian, Role.RESPONSIBLE_OFFICER));
    }

    @BeforeEach
    void somebodyOfMediumRisk() {
        crn = people.under(gwent, sian, "RQ" + NUMBER.incrementAndGet(), "Recquorn", LocalDate.of(2016, 11, 1));
        people.say(crn, new RiskRecorded(Harm.MEDIUM, 30, false, null, null), LocalDate.of(2016, 11, 3));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(TestClock.TEN);
    }

    @Test
    void riskLevelsChangeTheBandAndShowOnTheCase() {
        assertThat(officer.page("/cases/" + crn)).contains("Amber since 1 November 2016");
        assertThat(risk("HIGH", "60", seen(), "key")).hasStatus3xxRedirection();
        assertThat(officer.page("/cases/" + crn))
                .contains("Red since 30 November 2016 because risk of serious harm high");
        assertThat(officer.page("/cases/" + crn + "/supervision"))
                .containsSubsequence(
                        "Bands, the newest first", "30 Nov 2016", "Red", "3 Nov 2016", "Amber", "1 Nov 2016");
    }

    @Test
    void aDoubleClickRecordsOnce() {
        long seen = seen();
        risk("HIGH", "60", seen, "once");
        assertThat(risk("HIGH", "60", seen, "once")).hasStatus3xxRedirection();
        assertThat(facts(RiskRecorded.class)).hasSize(2);
    }

    @Test
    void levelsThatCannotBeAreRefusedAndKept() {
        assertThat(risk("", "101", seen(), "key"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Select the risk of serious harm",
                        "Enter the likelihood of reoffending as a whole number from 0 to 100",
                        "value=\"101\"",
                        "He has moved back home.");
        assertThat(officer.post(
                        "/cases/" + crn + "/risk/new",
                        "harm",
                        "LOW",
                        "likelihood",
                        "0",
                        "seen",
                        "0",
                        "category",
                        "2",
                        "on.day",
                        "1",
                        "on.month",
                        "12",
                        "on.year",
                        "2016",
                        "words",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Select the MAPPA level for this category",
                        "Date of the assessment must be today or in the past");
        assertThat(facts(RiskRecorded.class)).hasSize(1);
    }

    @Test
    void theSecondOfTwoIsShownWhatTheFirstRecordedAndKeepsWhatWasTyped() {
        long seen = seen();
        risk("LOW", "10", seen, "first");
        assertThat(risk("HIGH", "60", seen, "second"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "recorded risk levels on 30 November 2016",
                        "What differs",
                        "10%",
                        "60%",
                        "He has moved back home.");
        assertThat(facts(RiskRecorded.class)).hasSize(2);
        assertThat(risk("HIGH", "60", seen(), "second")).hasStatus3xxRedirection();
        assertThat(facts(RiskRecorded.class)).hasSize(3);
    }

    @Test
    void aWrongRecordIsPutRightAndBothStay() {
        long wrong = seen();
        assertThat(officer.page("/cases/" + crn + "/risk/new"))
                .contains("/cases/%s/risk/%d/correction".formatted(crn, wrong));
        assertThat(correct(wrong, "LOW", "Scored for another person")).hasStatus3xxRedirection();
        assertThat(officer.page("/cases/" + crn)).doesNotContain("Amber since");
        assertThat(facts(RiskRecorded.class)).hasSize(2);
        assertThat(risks.latestFirst(crn).getFirst().supersedes()).isEqualTo(wrong);
        assertThat(correct(wrong, "HIGH", "Another view"))
                .hasStatus(409)
                .bodyText()
                .contains("What differs", "Another view");
    }

    @Test
    void everyRecordCanBePutRightAndNotOnlyTheLast() {
        long first = seen();
        risk("HIGH", "60", first, "later");
        assertThat(officer.page("/cases/" + crn + "/risk/new"))
                .contains("/cases/%s/risk/%d/correction".formatted(crn, first))
                .contains("/cases/%s/risk/%d/correction".formatted(crn, seen()));
    }

    @Test
    void levelsSentWithoutWhatWasSeenAreNotSavedButShownAgain() {
        assertThat(officer.post(
                        "/cases/" + crn + "/risk/new",
                        "harm",
                        "HIGH",
                        "likelihood",
                        "60",
                        "on.day",
                        "30",
                        "on.month",
                        "11",
                        "on.year",
                        "2016",
                        "words",
                        "He has moved back home."))
                .hasStatus(422)
                .bodyText()
                .contains("Look at the levels that were recorded last", "He has moved back home.");
        assertThat(facts(RiskRecorded.class)).hasSize(1);
    }

    @Test
    void aReportAsksForAReview() {
        var report = new String[] {
            "indicator", "ARREST", "reportedBy", "Gwent Police", "note", "Shop theft, released.", "on.day", "29",
            "on.month", "11", "on.year", "2016", "onceAs", "key", "from", "my-day"
        };
        assertThat(officer.post("/cases/" + crn + "/indicator/new", report)).hasRedirectedUrl("/my-day");
        officer.post("/cases/" + crn + "/indicator/new", report);
        assertThat(facts(IndicatorReported.class)).hasSize(1);
        assertThat(officer.page("/my-day"))
                .containsSubsequence("Review after an arrest", "/cases/%s/risk/new?from=my-day".formatted(crn));
    }

    @Test
    void aPlanIsRecordedOnceAndShowsInTheRecord() {
        var plan = new String[] {
            "done",
            "AGREED",
            "words",
            "Find work.",
            "on.day",
            "30",
            "on.month",
            "11",
            "on.year",
            "2016",
            "onceAs",
            "key"
        };
        assertThat(officer.post("/cases/" + crn + "/plan/new", plan))
                .hasRedirectedUrl("/cases/" + crn + "/supervision");
        officer.post("/cases/" + crn + "/plan/new", plan);
        assertThat(facts(PlanRecorded.class)).hasSize(1);
        assertThat(officer.post("/cases/" + crn + "/plan/new", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Select what was done with the plan", "Enter the objectives");
    }

    @Test
    void whatWasShownBeforeIsShownAgainAsKnownThen() {
        clock.set(TestClock.TEN.plusSeconds(7 * 86_400));
        risk("HIGH", "60", seen(), "key");
        var then = officer.page("/cases/" + crn + "/supervision?known.day=30&known.month=11&known.year=2016");
        assertThat(then).contains("As known at 30 November 2016", "Amber since").doesNotContain("Red since");
        assertThat(officer.page("/cases/" + crn + "/supervision")).contains("Red since");
        assertThat(browser.get()
                        .uri("/cases/" + crn + "/supervision?known.day=31&known.month=11&known.year=2016")
                        .with(SignedInAs.officer(sian, Role.RESPONSIBLE_OFFICER)))
                .hasStatus(422)
                .bodyText()
                .contains("As known at must be a real date");
    }

    @Test
    void whatIsSettledIsShownOnlyWhenAskedFor() {
        assertThat(risk("LOW", "10", seen(), "key")).hasStatus3xxRedirection();
        var path = "/cases/" + crn + "/supervision";
        assertThat(officer.page(path + "?show=all")).contains("Done on 30 November 2016");
        assertThat(officer.page(path)).doesNotContain("Done on").contains("First appointment");
    }

    private long seen() {
        return risks.lastRecorded(crn).map(RecordedFact::position).orElseThrow();
    }

    private MvcTestResult risk(String harm, String likelihood, long seen, String onceAs) {
        return officer.post(
                "/cases/" + crn + "/risk/new",
                "harm",
                harm,
                "likelihood",
                likelihood,
                "on.day",
                "30",
                "on.month",
                "11",
                "on.year",
                "2016",
                "words",
                "He has moved back home.",
                "seen",
                "" + seen,
                "onceAs",
                onceAs);
    }

    private MvcTestResult correct(long wrong, String harm, String why) {
        return officer.post(
                "/cases/%s/risk/%d/correction".formatted(crn, wrong),
                "harm",
                harm,
                "likelihood",
                "10",
                "on.day",
                "3",
                "on.month",
                "11",
                "on.year",
                "2016",
                "words",
                "As scored.",
                "wrong",
                why,
                "seen",
                "0",
                "onceAs",
                why);
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
