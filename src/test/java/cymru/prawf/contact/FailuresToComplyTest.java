package cymru.prawf.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresToComplyTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 11, 24);

    @Test
    void twoAppointmentsMissedOnOneDayAreOneFailure() {
        assertThat(failures(TODAY.minusDays(10), TODAY.minusDays(10)).count()).isEqualTo(1);
    }

    @Test
    void aFailureAYearAgoNoLongerCounts() {
        assertThat(failures(LocalDate.of(2015, 11, 24)).count()).isZero();
        assertThat(failures(LocalDate.of(2015, 11, 25)).count()).isEqualTo(1);
    }

    @Test
    void whatCameBeforeTheSentenceOrTheEndOfTheLastBreachDoesNotCount() {
        var since = TODAY.minusDays(30);
        var counted = FailuresToComply.within12MonthsOf(TODAY, since, List.of(since.minusDays(1), since));
        assertThat(counted.dates()).containsExactly(since);
    }

    @Test
    void breachMustFollowTheSecondFailureAndNotOnlyTheThird() {
        assertThat(failures(TODAY.minusDays(10)).breachMustFollow()).isFalse();
        assertThat(failures(TODAY.minusDays(10)).breachMustFollowAfter(TODAY)).isTrue();
        assertThat(failures(TODAY.minusDays(10), TODAY).breachMustFollow()).isTrue();
    }

    @Test
    void anotherFailureOnTheSameDayChangesNothing() {
        assertThat(failures(TODAY).countWith(TODAY)).isEqualTo(1);
    }

    private static FailuresToComply failures(LocalDate... days) {
        return FailuresToComply.within12MonthsOf(TODAY, null, List.of(days));
    }
}
