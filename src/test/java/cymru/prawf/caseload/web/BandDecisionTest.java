package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestClock;
import cymru.prawf.access.Role;
import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.RiskRecorded;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Fact;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.BandOverridden;
import cymru.prawf.supervision.Overrides;
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

/** When a manager decides on another band. Today is Wednesday 30 November 2016. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class BandDecisionTest {

    static final AtomicInteger NUMBER = new AtomicInteger(500_000);
    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Timelines timelines;

    @Autowired
    Overrides overrides;

    @Autowired
    TestClock clock;

    SmallGwent gwent;
    StaffCode sian;
    Desk officer;
    Desk manager;
    Crn crn;

    @BeforeAll
    void aTeamInNewport() {
        gwent = SmallGwent.of("BD");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PSO);
        var ann = gwent.officer("ANN", "Ann", "Lewis", "N1", Grade.PO);
        gwent.manages(ann, "N1");
        officer = new Desk(browser, SignedInAs.officer(sian, Role.RESPONSIBLE_OFFICER));
        manager = new Desk(browser, SignedInAs.officer(ann, Role.TEAM_MANAGER));
    }

    @BeforeEach
    void somebodyOfMediumRisk() {
        crn = people.under(gwent, sian, "BD" + NUMBER.incrementAndGet(), "Bandquorn", LocalDate.of(2016, 11, 1));
        people.say(crn, new RiskRecorded(Harm.MEDIUM, 30, false, null, null), LocalDate.of(2016, 11, 3));
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(TestClock.TEN);
    }

    @Test
    void aManagerDecidesOnAnotherBandForATimeAndItIsCounted() {
        assertThat(decide("RED", "28", "2", "2017", "key")).hasStatus3xxRedirection();
        decide("RED", "28", "2", "2017", "key");
        assertThat(facts(BandOverridden.class)).hasSize(1);
        assertThat(officer.page("/cases/" + crn))
                .contains("Red since 30 November 2016, decided by Test BDANN until 28 February 2017");
        assertThat(overrides.ofTeams(List.of("BDN1"), TODAY))
                .contains(new Overrides.Standing(crn, sian.value(), "RED", LocalDate.of(2017, 2, 28)));
        assertThat(overrides.ofTeams(List.of("BDN1"), LocalDate.of(2017, 3, 1)))
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
        assertThat(manager.post("/cases/" + crn + "/band/end", end)).hasStatus3xxRedirection();
        assertThat(manager.post("/cases/" + crn + "/band/end", end)).hasStatus3xxRedirection();
        assertThat(officer.page("/cases/" + crn)).contains("Red since 30 November 2016");
        clock.set(TestClock.TEN.plusSeconds(8 * 86_400));
        assertThat(officer.page("/cases/" + crn)).contains("Amber since 8 December 2016");
        assertThat(facts(BandOverridden.class)).hasSize(2);
    }

    @Test
    void onlyAManagerDecides() {
        assertThat(officer.post("/cases/" + crn + "/band", "band", "RED")).hasStatus(403);
    }

    private MvcTestResult decide(String band, String day, String month, String year, String onceAs) {
        return manager.post(
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

    private <F extends Fact> List<F> facts(Class<F> type) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
