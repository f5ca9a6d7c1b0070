package cymru.prawf.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);
    static final LocalDate MAY = LocalDate.of(1985, 5, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/5/1985",
                "03/05/1985",
                "3.5.1985",
                "3-5-1985",
                "1985-05-03",
                "3 May 1985",
                "3rd may 1985",
                "03 MAY 1985",
                "3 of May 1985",
                "3/5/85",
                "03051985",
                "3 May, 1985"
            })
    void aDateOfBirthIsReadInAnyUsualForm(String typed) {
        assertThat(wanted(typed)).isEqualTo(new Wanted("", List.of(MAY), List.of()));
    }

    @Test
    void aYearOfTwoFiguresMayMeanTwoButNeverTheFuture() {
        assertThat(wanted("3/5/10").births()).containsExactly(LocalDate.of(1910, 5, 3), LocalDate.of(2010, 5, 3));
        assertThat(wanted("3/5/85").births()).containsExactly(MAY);
    }

    @Test
    void namesAndADateOfBirthGoTogetherInAnyOrder() {
        assertThat(wanted("morgan rhys 3/5/1985")).isEqualTo(new Wanted("morgan rhys", List.of(MAY), List.of()));
        assertThat(wanted("3 May 1985 Siân  O'Brien")).isEqualTo(new Wanted("Siân O'Brien", List.of(MAY), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X320741", "2004/0712343H", "SF39/83715K", "A1234BC", "07700 900123", "+44 (0)1633 960001"})
    void whatHasFiguresIsANumber(String typed) {
        assertThat(wanted(typed)).isEqualTo(new Wanted("", List.of(), List.of(typed)));
    }

    @Test
    void aDateThatDoesNotExistIsNoDate() {
        assertThat(wanted("31/2/1985").births()).isEmpty();
        assertThat(wanted("3 Xyz 1985").births()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void nothingIsNothing(String typed) {
        assertThat(wanted(typed).isNothing()).isTrue();
    }

    @Test
    void tenThousandCharactersAreCutShort() {
        assertThat(wanted("morgan ".repeat(2000)).names()).hasSizeLessThan(210);
    }

    private static Wanted wanted(String typed) {
        return Wanted.of(typed, TODAY);
    }
}
