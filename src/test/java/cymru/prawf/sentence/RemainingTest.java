package cymru.prawf.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingTest {

    static final LocalDate FROM = LocalDate.of(2016, 7, 4);
    static final LocalDate TO = LocalDate.of(2017, 7, 3);

    @ParameterizedTest(name = "on {0}: {3}")
    @CsvSource({
        "2016-07-01, 365, 100, not started",
        "2016-07-04, 365, 100, 12 months left",
        "2016-11-24, 222,  61, 7 months left",
        "2017-05-04,  61,  17, 2 months left",
        "2017-05-05,  60,  16, 60 days left",
        "2017-07-02,   2,   1, 2 days left",
        "2017-07-03,   1,   0, last day",
        "2017-07-04,   0,   0, past its end by 1 day",
        "2017-07-13,   0,   0, past its end by 10 days",
    })
    void whatIsLeftCountsTheDayItself(LocalDate on, long days, int percent, String words) {
        var remaining = new Remaining(FROM, TO, on);
        assertThat(remaining.daysLeft()).isEqualTo(days);
        assertThat(remaining.percent()).isEqualTo(percent);
        assertThat(remaining.inWords()).isEqualTo(words);
    }

    @Test
    void anOrderSentWithItsEndBeforeItsStartHasNoDays() {
        var remaining = new Remaining(TO, FROM, LocalDate.of(2017, 1, 1));
        assertThat(remaining.daysInAll()).isZero();
        assertThat(remaining.percent()).isZero();
    }

    @Test
    void unpaidWorkIsToBeDoneWithinTwelveMonths() {
        assertThat(UnpaidWork.toBeDoneBy(FROM)).isEqualTo(TO);
    }
}
