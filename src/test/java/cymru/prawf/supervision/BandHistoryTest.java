package cymru.prawf.supervision;

import static cymru.prawf.supervision.Told.communityOrder;
import static cymru.prawf.supervision.Told.day;
import static cymru.prawf.supervision.Told.inPrison;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.contact.Result;
import cymru.prawf.policy.CustodyStage;
import cymru.prawf.policy.Engagement;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Provider;
import org.junit.jupiter.api.Test;

class BandHistoryTest {

    @Test
    void beforeAnybodyAssessedTheCaseIsAmber() {
        assertThat(communityOrder("2016-01-04").bandOn("2016-01-04")).isEqualTo("AMBER");
    }

    @Test
    void aBandBeginsOnTheDayOfTheAssessment() {
        var told = communityOrder("2016-01-04").risk("2016-02-01", Harm.HIGH, 40);
        assertThat(told.bandOn("2016-01-31")).isEqualTo("AMBER");
        assertThat(told.bandOn("2016-02-01")).isEqualTo("RED");
    }

    @Test
    void aCallOutMakesAMediumRiskCaseRedForNinetyDays() {
        var told = communityOrder("2016-01-04")
                .risk("2016-01-18", Harm.MEDIUM, 40)
                .indicator("2016-03-01", Indicator.DOMESTIC_ABUSE_CALL_OUT);
        assertThat(told.bandOn("2016-02-29")).isEqualTo("AMBER");
        assertThat(told.bandOn("2016-03-01")).isEqualTo("RED");
        assertThat(told.bandOn("2016-05-30")).isEqualTo("RED");
        assertThat(told.bandOn("2016-05-31")).isEqualTo("AMBER");
        assertThat(told.bands().since(day("2016-04-01"))).contains(day("2016-03-01"));
    }

    @Test
    void twoFailuresWithinTwentySixWeeksArePoorEngagement() {
        var told = communityOrder("2016-01-04")
                .risk("2016-01-18", Harm.MEDIUM, 40)
                .missed("2016-02-01", Result.ABSENT_UNACCEPTABLE)
                .missed("2016-03-01", Result.ABSENT_UNACCEPTABLE);
        assertThat(told.bandOn("2016-02-29")).isEqualTo("AMBER");
        assertThat(told.bandOn("2016-03-01")).isEqualTo("RED_AMBER");
        assertThat(told.bandOn("2016-07-31")).isEqualTo("RED_AMBER");
        assertThat(told.bandOn("2016-08-01")).as("26 weeks after the first").isEqualTo("AMBER");
    }

    @Test
    void acceptableAbsencesAndOurCancellationsAreNoFailures() {
        var told = communityOrder("2016-01-04")
                .risk("2016-01-18", Harm.MEDIUM, 40)
                .missed("2016-02-01", Result.ABSENT_ACCEPTABLE)
                .missed("2016-03-01", Result.ABSENT_ACCEPTABLE)
                .missed("2016-03-08", Result.CANCELLED_BY_US);
        assertThat(told.bandOn("2016-03-09")).isEqualTo("AMBER");
    }

    @Test
    void twelveMonthsWithoutAFailureIsGoodAndOneFailureEndsIt() {
        var told = communityOrder("2016-01-04").risk("2016-01-18", Harm.MEDIUM, 10);
        assertThat(told.bandOn("2016-01-19")).as("never seen").isEqualTo("AMBER");
        told.seen("2016-02-01");
        assertThat(told.bandOn("2016-02-01")).isEqualTo("GREEN");
        told.missed("2016-04-01", Result.ABSENT_UNACCEPTABLE);
        assertThat(told.bandOn("2016-04-01")).isEqualTo("AMBER");
    }

    @Test
    void lowRiskIsInTouch() {
        assertThat(communityOrder("2016-01-04").risk("2016-01-18", Harm.LOW, 40).bandOn("2016-01-18"))
                .isEqualTo("IN_TOUCH");
    }

    @Test
    void iomIsRedWhateverTheRisk() {
        assertThat(communityOrder("2016-01-04").iom("2016-01-18").bandOn("2016-01-18"))
                .isEqualTo("RED");
    }

    @Test
    void inCustodyTheCaseIsBlueUntilTwelveWeeksBeforeRelease() {
        var told = inPrison("2016-01-04", "2016-10-03", "2017-07-03").risk("2016-01-18", Harm.MEDIUM, 60);
        assertThat(told.bandOn("2016-02-01")).isEqualTo("BLUE");
        assertThat(told.bandOn("2016-07-10")).isEqualTo("BLUE");
        assertThat(told.bandOn("2016-07-11")).as("84 days before").isEqualTo("RED_AMBER");
        told.released("2016-10-03");
        assertThat(told.bands().on(day("2016-10-02")).orElseThrow().situation().custody())
                .isEqualTo(CustodyStage.LAST_12_WEEKS);
        assertThat(told.bands().on(day("2016-10-03")).orElseThrow().situation().custody())
                .isEqualTo(CustodyStage.IN_THE_COMMUNITY);
    }

    @Test
    void aCaseHeldByAPoIsNotBlue() {
        var told = inPrison("2016-01-04", "2016-10-03", "2017-07-03")
                .risk("2016-01-18", Harm.MEDIUM, 60)
                .allocated("2016-02-01", "Two", Grade.PO);
        assertThat(told.bandOn("2016-01-31")).isEqualTo("BLUE");
        assertThat(told.bandOn("2016-02-01")).isEqualTo("RED_AMBER");
    }

    @Test
    void theModelOfTheCrcDoesNotBandTheNps() {
        var told = communityOrder("2016-01-04")
                .risk("2016-01-18", Harm.HIGH, 60)
                .allocated("2016-03-01", "Three", Grade.PO, Provider.Kind.NPS_DIVISION);
        assertThat(told.bandOn("2016-02-28")).isEqualTo("RED");
        assertThat(told.bandOn("2016-03-01")).isEqualTo("none");
    }

    @Test
    void noBandBeforeTheOrderOrAfterIt() {
        var told = communityOrder("2016-01-04").terminated("2016-06-30");
        assertThat(told.bandOn("2016-01-03")).isEqualTo("none");
        assertThat(told.bandOn("2016-06-30")).isEqualTo("AMBER");
        assertThat(told.bandOn("2016-07-01")).isEqualTo("none");
    }

    @Test
    void aManagersDecisionCountsUntilItsLastDay() {
        var told = communityOrder("2016-01-04")
                .risk("2016-01-18", Harm.MEDIUM, 40)
                .say(
                        new BandOverridden(
                                "RED", "Red", "Amber", day("2016-02-01"), day("2016-02-29"), "A manager", "Worried"),
                        "2016-02-01");
        assertThat(told.bandOn("2016-02-29")).isEqualTo("RED");
        assertThat(told.bands().on(day("2016-02-29")).orElseThrow().override()).isNotNull();
        assertThat(told.bandOn("2016-03-01")).isEqualTo("AMBER");
    }

    @Test
    void asKnownThenIsAsShownThen() {
        var told = communityOrder("2016-01-04").risk("2016-01-18", Harm.MEDIUM, 40);
        var then = told.bands();
        told.say(
                new cymru.prawf.assessment.IndicatorReported(Indicator.ARREST, "the police", ""),
                "2016-02-01",
                "2016-04-01");
        var known = Standards.work(
                told.timeline().asKnownAt(cymru.prawf.kernel.UkTime.startOf(day("2016-03-01"))), Told.MODELS);
        assertThat(known.bands()).isEqualTo(then);
        assertThat(told.bandOn("2016-02-15")).isEqualTo("RED");
    }

    @Test
    void engagementIsFairUntilSomebodyWasSeen() {
        assertThat(communityOrder("2016-01-04")
                        .bands()
                        .on(day("2016-01-04"))
                        .orElseThrow()
                        .situation()
                        .engagement())
                .isEqualTo(Engagement.FAIR);
    }
}
