package cymru.prawf.supervision;

import static cymru.prawf.supervision.Told.communityOrder;
import static cymru.prawf.supervision.Told.day;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.policy.ShippedModels;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A policy tried on cases is worked out by the same standards as the one in force. */
class TrialRunTest {

    static final LocalDate FROM = LocalDate.of(2016, 3, 7);

    static final TrialInputs INPUTS =
            new TrialInputs("tried/1", "Tried", "WCRC", FROM, 4, 10, BigDecimal.ZERO, BigDecimal.ZERO);

    @Test
    void aRedCaseAsksForAContactEveryFiveWorkingDays() {
        var told = red();
        var history = CaseHistory.of(told.timeline());
        assertThat(Demand.of(history, told.bands(), Told.MODELS, FROM, day("2016-04-03")))
                .extracting(Demand.Due::on)
                .as("Good Friday and Easter Monday are no working days")
                .containsExactly(day("2016-03-09"), day("2016-03-16"), day("2016-03-23"), day("2016-04-01"));
    }

    @Test
    void whatIsOverdueFallsDueAtOnce() {
        var told =
                communityOrder("2016-01-04").risk("2016-01-04", Harm.HIGH, 40).seen("2016-01-06");
        var history = CaseHistory.of(told.timeline());
        assertThat(Demand.of(history, told.bands(), Told.MODELS, FROM, FROM.plusDays(6)))
                .extracting(Demand.Due::on)
                .containsExactly(FROM);
    }

    @Test
    void theModelInForceTriedAgainstItselfChangesNothing() {
        var result = tried(ShippedModels.riskBased2016(), red(), amber());
        assertThat(result.cases()).isEqualTo(2);
        assertThat(result.moves()).isEmpty();
        assertThat(result.lessSeen()).isZero();
        assertThat(result.bands()).allSatisfy(band -> assertThat(band.now()).isEqualTo(band.tried()));
        assertThat(result.weeks()).allSatisfy(week -> {
            assertThat(week.contactsTried()).isEqualTo(week.contactsNow());
            assertThat(week.minutesTried()).isEqualTo(week.minutesNow());
        });
    }

    @Test
    void whoeverIsSeenLessAlthoughSomethingIsOpenIsNamed() {
        var reported = red().indicator("2016-03-01", Indicator.DOMESTIC_ABUSE_CALL_OUT);
        var run = new TrialRun(INPUTS, Told.MODELS, withRedEvery(30));
        run.take(reported.timeline());
        assertThat(run.lessSeen()).hasSize(1);
        assertThat(run.lessSeen().getFirst().open())
                .contains("call-out")
                .contains("review after a domestic abuse call-out");
        assertThat(run.lessSeen().getFirst().tried()).isEqualTo("Red, every 30 working days");
        var calm = new TrialRun(INPUTS, Told.MODELS, withRedEvery(30));
        calm.take(red().seen("2016-01-08")
                .say(new PlanRecorded(true, "Work"), "2016-01-11")
                .timeline());
        assertThat(calm.lessSeen()).isEmpty();
    }

    @Test
    void fewerContactsAreDueWhenRedIsSeenLessOften() {
        var result = tried(withRedEvery(30), red());
        var week =
                result.weeks().stream().mapToInt(TrialResult.Week::contactsNow).sum();
        var tried = result.weeks().stream()
                .mapToInt(TrialResult.Week::contactsTried)
                .sum();
        assertThat(week).isEqualTo(4);
        assertThat(tried).isEqualTo(0);
    }

    /** The report: 45 a PO and 70 a PSO hold 2,011 cases with 10 days' sickness; 35.21 full-time equivalents do with these two. */
    @Test
    void theCapacityOfTheReportCanBeDerivedAgain() {
        var po = new BigDecimal("18.15");
        var pso = new BigDecimal("17.06");
        assertThat(po.add(pso)).isEqualByComparingTo("35.21");
        var capacity = po.multiply(BigDecimal.valueOf(Capacity.cases(Grade.PO)))
                .add(pso.multiply(BigDecimal.valueOf(Capacity.cases(Grade.PSO))));
        assertThat(capacity.intValue()).isEqualTo(2_010); // 2,010.95
        assertThat(Capacity.needed(Grade.PO, 45, 10)).isEqualByComparingTo("1.0");
        assertThat(Capacity.needed(Grade.PO, 450, 19))
                .as("more sickness needs more officers")
                .isEqualByComparingTo("10.4");
    }

    private static Told red() {
        return communityOrder("2016-01-04").risk("2016-01-04", Harm.HIGH, 40).seen("2016-03-02");
    }

    private static Told amber() {
        return communityOrder("2016-01-04").risk("2016-01-04", Harm.MEDIUM, 40).seen("2016-03-02");
    }

    private static TrialResult tried(OperatingModel model, Told... cases) {
        var run = new TrialRun(INPUTS, Told.MODELS, model);
        List.of(cases).forEach(told -> run.take(told.timeline()));
        return run.result(Map.of(Grade.PO, BigDecimal.TEN));
    }

    private static OperatingModel withRedEvery(int days) {
        var shipped = ShippedModels.riskBased2016Definition();
        var red = shipped.band("RED").orElseThrow();
        return shipped.with(new Band(
                        red.code(),
                        red.name(),
                        red.colour(),
                        red.manner(),
                        red.grades(),
                        days,
                        days,
                        red.channels(),
                        red.oversightDays(),
                        red.reviewDays(),
                        red.homeVisitDays(),
                        red.minutes()))
                .compiled(2);
    }
}
