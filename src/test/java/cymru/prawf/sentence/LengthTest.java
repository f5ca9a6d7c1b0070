package cymru.prawf.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest(name = "{0} from {1} ends on {2}")
    @CsvSource({
        "P12M,   2016-07-04, 2017-07-03",
        "P1Y,    2016-07-04, 2017-07-03",
        "P5Y,    2019-09-04, 2024-09-03",
        "P12M,   2016-02-29, 2017-02-28",
        "P1M,    2016-01-31, 2016-02-29",
        "P6M,    2016-08-31, 2017-02-28",
        "P4M,    2016-09-30, 2017-01-29",
        "P1M,    2016-02-28, 2016-03-27",
        "P90D,   2016-07-04, 2016-10-01",
        "P1D,    2016-07-04, 2016-07-04",
        "P12W,   2016-07-04, 2016-09-25",
        "P2Y6M,  2016-01-01, 2018-06-30",
        "P1M1D,  2016-01-31, 2016-03-01",
    })
    void anOrderEndsOnTheDayBeforeTheCorrespondingDate(String length, LocalDate from, LocalDate to) {
        assertThat(Length.of(length).lastDay(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "P12M, 12 months",
        "P1Y, 1 year",
        "P2Y6M, 2 years and 6 months",
        "P1Y2M3D, '1 year, 2 months and 3 days'"
    })
    void aLengthIsSaidAsTheCourtSaidIt(String length, String words) {
        assertThat(Length.of(length).inWords()).isEqualTo(words);
        assertThat(Length.of(length)).hasToString(length);
    }

    @ParameterizedTest
    @CsvSource({
        "12 months, P12M",
        "1 Year, P1Y",
        "2 years and 6 months, P2Y6M",
        "'2 years, 6 months', P2Y6M",
        "2y 6m, P2Y6M",
        "90 days, P90D",
        "12weeks, P12W",
        "12,",
        "twelve months,",
        "0 months,",
        "12 moons,",
        "99999 days,",
        "'',"
    })
    void aLengthIsReadAsPeopleWriteIt(String words, @Nullable String length) {
        assertThat(Length.read(words)).isEqualTo(length == null ? null : Length.of(length));
    }

    @Test
    void noSentenceLastsNoTime() {
        assertThatThrownBy(() -> Length.ofMonths(0)).hasMessageContaining("at least a day");
        assertThatThrownBy(() -> Length.of("P")).hasMessageContaining("at least a day");
    }
}
