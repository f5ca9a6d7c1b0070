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
import cymru.prawf.supervision.BandOverridden;
import cymru.prawf.supervision.Overrides;
import cymru.prawf.supervision.PlanRecorded;
import cymru.prawf.supervision.SupervisedPeople;
import java.io.UnsupportedEncodingException;
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
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What officers and managers record of risk, plans and bands, and where it then shows. Today is Wednesday 30 November 2016. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class RecordingTest {

    static final AtomicInteger NUMBER = new AtomicInteger(500_000);
    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Timelines timelines;

    @Autowired
    Risks risks;

    @Autowired
    Overrides overrides;

    @Autowired
    TestClock clock;

    SmallGwent gwent;
    StaffCode sian;
    StaffCode ann;
    Crn crn;

    @BeforeAll
    void aTeamInNewport() {
        gwent = SmallGwent.of("RC");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PSO);
        ann = gwent.officer("ANN", "Ann", "Lewis", "N1", Grade.PO);
        gwent.manages(ann, "N1");
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
        assertThat(page("/cases/" + crn)).contains("Amber since 1 November 2016");
        assertThat(risk("HIGH", "60", seen(), "key")).hasStatus3xxRedirection();
        assertThat(page("/cases/" + crn)).contains("Red since 30 November 2016 because risk of serious harm high");
        assertThat(page("/cases/" + crn + "/supervision"))
                .containsSubsequence(
                        "Bands, the newest first",
                        "30 Nov 2016",
                        "Red",
                        "3 Nov 2016",
                        "Amber",
                        "1 Nov 2016");
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
        assertThat(post(
                        sian,
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
        assertThat(page("/cases/" + crn + "/risk/new")).contains("/cases/%s/risk/%d/correction".formatted(crn, wrong));
        assertThat(correct(wrong, "LOW", "Scored for another person")).hasStatus3xxRedirection();
        assertThat(page("/cases/" + crn)).doesNotContain("Amber since");
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
        assertThat(page("/cases/" + crn + "/risk/new"))
                .contains("/cases/%s/risk/%d/correction".formatted(crn, first))
                .contains("/cases/%s/risk/%d/correction".formatted(crn, seen()));
    }

    @Test
    void levelsSentWithoutWhatWasSeenAreNotSavedButShownAgain() {
        assertThat(post(
                        sian,
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
        assertThat(post(sian, "/cases/" + crn + "/indicator/new", report)).hasRedirectedUrl("/my-day");
        post(sian, "/cases/" + crn + "/indicator/new", report);
        assertThat(facts(IndicatorReported.class)).hasSize(1);
        assertThat(page("/my-day"))
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
        assertThat(post(sian, "/cases/" + crn + "/plan/new", plan)).hasRedirectedUrl("/cases/" + crn + "/supervision");
        post(sian, "/cases/" + crn + "/plan/new", plan);
        assertThat(facts(PlanRecorded.class)).hasSize(1);
        assertThat(post(sian, "/cases/" + crn + "/plan/new", "words", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Select what was done with the plan", "Enter the objectives");
    }

    @Test
    void aManagerDecidesOnAnotherBandForATimeAndItIsCounted() {
        assertThat(decide("RED", "28", "2", "2017", "key")).hasStatus3xxRedirection();
        decide("RED", "28", "2", "2017", "key");
        assertThat(facts(BandOverridden.class)).hasSize(1);
        assertThat(page("/cases/" + crn))
                .contains("Red since 30 November 2016, decided by Test RCANN until 28 February 2017");
        assertThat(overrides.ofTeams(List.of("RCN1"), TODAY))
                .contains(new Overrides.Standing(crn, sian.value(), "RED", LocalDate.of(2017, 2, 28)));
        assertThat(overrides.ofTeams(List.of("RCN1"), LocalDate.of(2017, 3, 1)))
                .noneMatch(each -> each.crn().equals(crn));
    }

    @Test
    void aDecisionLastsThreeMonthsAtMost() {
        assertThat(decide("RED", "1", "3", "2017", "key"))
                .hasStatus(422)
                .bodyText()
                .contains("Last day must be on or before 28 February 2017", "His brother is back.");
        assertThat(facts(BandOverridden.class)).isEmpty();
    }

    @Test
    void whoeverDecidesSecondIsShownTheFirstDecision() {
        decide("RED", "28", "2", "2017", "first");
        assertThat(decide("GREEN", "28", "2", "2017", "second"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Red instead of Amber until 28 February 2017",
                        "End this decision early",
                        "His brother is back.");
        assertThat(facts(BandOverridden.class)).hasSize(1);
    }

    @Test
    void aDecisionEndsEarlyAndTheMatrixDecidesAgainFromTheNextDay() {
        decide("RED", "28", "2", "2017", "key");
        var position = "" + overrides.of(crn, TODAY).orElseThrow().position();
        clock.set(TestClock.TEN.plusSeconds(7 * 86_400));
        var end = new String[] {"decision", position, "why", "He has moved away.", "onceAs", "end"};
        assertThat(post(ann, "/cases/" + crn + "/band/end", end)).hasStatus3xxRedirection();
        assertThat(post(ann, "/cases/" + crn + "/band/end", end)).hasStatus3xxRedirection();
        assertThat(page("/cases/" + crn)).contains("Red since 30 November 2016");
        clock.set(TestClock.TEN.plusSeconds(8 * 86_400));
        assertThat(page("/cases/" + crn)).contains("Amber since 8 December 2016");
        assertThat(facts(BandOverridden.class)).hasSize(2);
    }

    @Test
    void onlyAManagerDecides() {
        assertThat(post(sian, "/cases/" + crn + "/band", "band", "RED")).hasStatus(403);
    }

    @Test
    void whatWasShownBeforeIsShownAgainAsKnownThen() {
        clock.set(TestClock.TEN.plusSeconds(7 * 86_400));
        risk("HIGH", "60", seen(), "key");
        var then = page("/cases/" + crn + "/supervision?known.day=30&known.month=11&known.year=2016");
        assertThat(then).contains("As known at 30 November 2016", "Amber since").doesNotContain("Red since");
        assertThat(page("/cases/" + crn + "/supervision")).contains("Red since");
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
        assertThat(page(path + "?show=all")).contains("Done on 30 November 2016");
        assertThat(page(path)).doesNotContain("Done on").contains("First appointment");
    }

    private long seen() {
        return risks.lastRecorded(crn).map(RecordedFact::position).orElseThrow();
    }

    private MvcTestResult risk(String harm, String likelihood, long seen, String onceAs) {
        return post(
                sian,
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
        return post(
                sian,
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

    private MvcTestResult decide(String band, String day, String month, String year, String onceAs) {
        return post(
                ann,
                "/cases/" + crn + "/band",
                "band",
                band,
                "until.day",
                day,
                "until.month",
                month,
                "until.year",
                year,
                "reason",
                "His brother is back.",
                "onceAs",
                onceAs);
    }

    private MvcTestResult post(StaffCode who, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .with(SignedInAs.officer(who, who.equals(ann) ? Role.TEAM_MANAGER : Role.RESPONSIBLE_OFFICER))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    private <F extends Fact> List<RecordedFact> facts(Class<F> type) {
        return timelines.of(crn).facts().stream()
                .filter(each -> type.isInstance(each.fact()))
                .toList();
    }

    private String page(String address) {
        var answer = browser.get()
                .uri(java.net.URI.create(address))
                .with(SignedInAs.officer(sian, Role.RESPONSIBLE_OFFICER))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
