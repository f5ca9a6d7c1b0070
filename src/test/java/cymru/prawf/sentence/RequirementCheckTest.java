package cymru.prawf.sentence;

import static cymru.prawf.sentence.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.Amount.Unit;
import cymru.prawf.sentence.Requirement.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementCheckTest {

    Sentence order = Cast.communityOrder(new Crn("X100001"));

    @Test
    void aRequirementLiesWithinItsOrder() {
        assertThat(problems(curfew("2016-07-04", "2017-07-03"))).isEmpty();
        assertThat(problems(curfew("2016-07-03", "2016-12-31")))
                .containsExactly("A requirement must start on or after the day the order does, 4 July 2016");
        assertThat(problems(curfew("2016-07-04", "2017-07-04")))
                .containsExactly("A requirement must end on or before the day the order does, 3 July 2017");
        assertThat(problems(curfew("2017-07-04", null)))
                .containsExactly("A requirement must start before the order ends, on 3 July 2017");
        assertThat(problems(curfew("2016-08-04", "2016-08-03")))
                .containsExactly("End date must be on or after the start date");
    }

    @Test
    void unpaidWorkIsThreeHundredHoursOrFewerInAll() {
        assertThat(problems(Cast.unpaidWork(order, 300))).isEmpty();
        assertThat(problems(Cast.unpaidWork(order, 301))).containsExactly("Unpaid work is 300 hours or fewer in all");
        assertThat(words(RequirementCheck.problems(
                        Cast.unpaidWork(order, 151), order, List.of(Cast.unpaidWork(order, 150)))))
                .containsExactly("Unpaid work is 300 hours or fewer in all; this order already has 150");
    }

    @Test
    void hoursThatTheCourtTookOffDoNotCount() {
        var revoked =
                Cast.unpaidWork(order, 150).ended(new RequirementEnd(day("2016-09-01"), RequirementEnd.Reason.REVOKED));
        assertThat(RequirementCheck.problems(Cast.unpaidWork(order, 300), order, List.of(revoked)))
                .isEmpty();
    }

    @Test
    void aCourtSaysHowManyDaysAndHours() {
        assertThat(problems(Cast.required(order, Kind.REHABILITATION_ACTIVITY, null)))
                .containsExactly("Enter how many RAR days");
        assertThat(problems(Cast.required(order, Kind.REHABILITATION_ACTIVITY, new Amount(0, Unit.DAYS))))
                .containsExactly("The figure must be 1 or more");
        assertThat(problems(Cast.required(order, Kind.UNPAID_WORK, new Amount(20, Unit.DAYS))))
                .containsExactly("Unpaid work is not counted in days");
    }

    @Test
    void aProgrammeHasAName() {
        assertThat(problems(Cast.required(order, Kind.ACCREDITED_PROGRAMME, null)))
                .containsExactly("Enter which programme");
    }

    @Test
    void aCustodialSentenceHasNoRequirements() {
        var custodial = Cast.custodialSentence(order.crn());
        assertThat(words(RequirementCheck.problems(Cast.unpaidWork(custodial, 100), custodial, List.of())))
                .containsExactly("A custodial sentence has licence conditions and not requirements");
    }

    @Test
    void aRequirementDoesNotEndInTheFutureNorBeforeItStarted() {
        var work = Cast.unpaidWork(order, 100);
        assertThat(words(RequirementCheck.problems(ended("2016-12-01"), work, day("2016-11-30"))))
                .containsExactly("End date must be today or in the past");
        assertThat(words(RequirementCheck.problems(ended("2016-07-03"), work, day("2016-11-30"))))
                .containsExactly("End date must be on or after the day the requirement started, 4 July 2016");
    }

    private static RequirementEnd ended(String on) {
        return new RequirementEnd(day(on), RequirementEnd.Reason.COMPLETED);
    }

    private Requirement curfew(String from, @Nullable String to) {
        return new Requirement(
                new RequirementId(java.util.UUID.randomUUID()),
                order.crn(),
                order.id(),
                Kind.CURFEW,
                "",
                null,
                day(from),
                to == null ? null : day(to),
                "",
                null);
    }

    private List<String> problems(Requirement imposed) {
        return words(RequirementCheck.problems(imposed, order, List.of()));
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::words).toList();
    }
}
