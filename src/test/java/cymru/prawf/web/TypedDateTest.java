package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/11/2016",
                "24-11-2016",
                "24.11.2016",
                "24 11 2016",
                "24 November 2016",
                "24 nov 2016",
                "24th Nov 2016",
                "Thursday 24 November 2016",
                "Thu, 24 Nov 2016",
                "2016-11-24",
                " 24/11/2016 ",
            })
    void datesAreReadAsPeopleTypeThem(String typed) {
        assertThat(TypedDate.of(typed).date()).isEqualTo(LocalDate.of(2016, 11, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', Enter the date of birth",
        "31, '', 1988, 'Date of birth must include a day, a month and a year'",
        "31, 2, 1988, Date of birth must be a real date",
        "29, 2, 1987, Date of birth must be a real date",
        "12, 13, 1988, Date of birth must be a real date",
        "12, Smarch, 1988, Date of birth must be a real date",
        "12, 3, 88, 'Date of birth must have a year of 4 numbers, like 2016'",
        "29, feb, 1988,",
        "1, 1, 2016,",
    })
    void whatIsWrongIsSaidSoThatItCanBeMended(String day, String month, String year, String problem) {
        assertThat(new TypedDate(day, month, year).problem("Date of birth")).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "24/11", "24/11/16", "11/24/2016", "", "24/11/2016/1"})
    void whatIsNoDateIsNotGuessedAt(String typed) {
        assertThat(TypedDate.of(typed).date()).isNull();
    }

    @Test
    void whatWasTypedStaysInItsBoxes() {
        var typed = new TypedDate(" 31 ", "Feb", "");
        assertThat(typed.day()).isEqualTo("31");
        assertThat(typed.month()).isEqualTo("Feb");
        assertThat(typed.year()).isEmpty();
    }

    @Test
    void whatAPageShowsItCanRead() {
        var date = LocalDate.of(2016, 11, 24);
        assertThat(TypedDate.of(TypedDate.of(date).text()).date()).isEqualTo(date);
        assertThat(TypedDate.of(Words.date(date)).date()).isEqualTo(date);
        assertThat(TypedDate.of(Words.day(date)).date()).isEqualTo(date);
        assertThat(TypedDate.of(Words.shortDate(date)).date()).isEqualTo(date);
    }
}
