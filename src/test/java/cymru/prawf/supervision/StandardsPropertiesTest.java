package cymru.prawf.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.assessment.Harm;
import cymru.prawf.assessment.Indicator;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.staff.Grade;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every case, tried on many that were thrown together. */
class StandardsPropertiesTest {

    /** Standards of which there is one expectation at a time. */
    private static final Set<StandardName> ONE_AT_A_TIME = EnumSet.of(
            StandardName.CONTACT,
            StandardName.IN_TOUCH_CALL,
            StandardName.CUSTODY_ACTIVITY,
            StandardName.REVIEW,
            StandardName.HOME_VISIT,
            StandardName.OVERSIGHT);

    static Stream<Told> cases() {
        return IntStream.range(0, 60).mapToObj(seed -> thrown(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spansOfOneStandardDoNotOverlap(Told told) {
        for (var standard : ONE_AT_A_TIME) {
            Expectation before = null;
            for (var expected : told.of(standard)) {
                if (before != null) {
                    assertThat(expected.from())
                            .as("%s after %s", expected, before)
                            .isAfterOrEqualTo(settled(before));
                }
                before = expected;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyExpectationNamesFactsThatExistAndIsItself(Told told) {
        var positions =
                told.timeline().facts().stream().map(RecordedFact::position).collect(Collectors.toSet());
        var expectations = told.worked().expectations();
        assertThat(expectations).allSatisfy(expected -> {
            assertThat(expected.because()).isNotEmpty().isSubsetOf(positions);
            assertThat(expected.dueBy()).isAfterOrEqualTo(expected.from());
            if (expected.met() != null) {
                assertThat(positions).contains(expected.met().fact());
                assertThat(expected.met().on()).isAfterOrEqualTo(expected.from());
            }
            if (expected.excuse() != null) {
                assertThat(positions).contains(expected.excuse().fact());
            }
        });
        assertThat(expectations.stream()
                        .map(each -> each.standard() + " " + each.cause() + " " + each.from())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFactThatWasKnownLaterNeverChangesWhatWasTrueAsKnownBefore(Told told) {
        var moment = UkTime.startOf(LocalDate.of(2016, 9, 1));
        var then = Standards.work(told.timeline().asKnownAt(moment), Told.MODELS);
        told.say(
                new cymru.prawf.assessment.RiskRecorded(Harm.VERY_HIGH, 90, true, null, null),
                "2016-02-01",
                "2016-10-01");
        assertThat(Standards.work(told.timeline().asKnownAt(moment), Told.MODELS))
                .isEqualTo(then);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBandsAreOnePerDayAndLeaveNoDayOfTheOrderOut(Told told) {
        var spans = told.bands().spans();
        for (var day = LocalDate.of(2016, 1, 4); day.isBefore(LocalDate.of(2017, 1, 4)); day = day.plusDays(1)) {
            var today = day;
            assertThat(spans.stream().filter(span -> span.during().includes(today)))
                    .hasSize(1);
        }
    }

    private static LocalDate settled(Expectation expected) {
        var met = expected.met();
        var excuse = expected.excuse();
        var ended = expected.endedOn();
        return met != null ? met.on() : excuse != null ? excuse.on() : ended != null ? ended : LocalDate.MAX;
    }

    private static Told thrown(Random dice) {
        var told = Told.communityOrder("2016-01-04");
        for (var day = LocalDate.of(2016, 1, 5);
                day.isBefore(LocalDate.of(2016, 12, 20));
                day = day.plusDays(1 + dice.nextInt(9))) {
            var on = day.toString();
            switch (dice.nextInt(10)) {
                case 0 -> told.risk(on, any(dice, Harm.values()), dice.nextInt(100));
                case 1 -> told.indicator(on, any(dice, Indicator.values()));
                case 2 -> told.cancelled(on, any(dice, OurCause.values()));
                case 3 -> told.allocated(on, "O" + dice.nextInt(3), any(dice, Grade.PO, Grade.PSO));
                case 4 -> told.seen(on, any(dice, AppointmentType.values()));
                case 5 -> told.say(new RiskChecked("call", false, ""), on).seen(on, AppointmentType.TELEPHONE);
                default -> told.appointment(on, AppointmentType.OFFICE, any(dice, Result.values()), null, on);
            }
        }
        return told;
    }

    @SafeVarargs
    private static <T> T any(Random dice, T... values) {
        return values[dice.nextInt(values.length)];
    }
}
