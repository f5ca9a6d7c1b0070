package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    static final LocalDate THURSDAY = LocalDate.of(2016, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "00:00, midnight", "00:05, 12:05am", "06:00, 6am", "09:30, 9:30am", "11:59, 11:59am",
        "12:00, midday", "12:30, 12:30pm", "13:00, 1pm", "14:05, 2:05pm", "23:59, 11:59pm",
    })
    void timesAreOnTheTwelveHourClock(LocalTime time, String said) {
        assertThat(Words.time(time)).isEqualTo(said);
    }

    @Test
    void appointmentsAndDeadlinesSayTheWeekday() {
        assertThat(Words.day(THURSDAY)).isEqualTo("Thursday 24 November 2016");
        assertThat(Words.dayAndTime(THURSDAY.atTime(9, 30))).isEqualTo("Thursday 24 November 2016 at 9:30am");
    }

    @Test
    void everyShortMonthHasThreeLetters() {
        for (int month = 1; month <= 12; month++) {
            assertThat(Words.shortDate(LocalDate.of(2016, month, 1))).matches("1 [A-Z][a-z]{2} 2016");
        }
        assertThat(Words.shortDate(THURSDAY)).isEqualTo("24 Nov 2016");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-24, Due today",
        "2016-11-25, Due in 1 working day",
        "2016-11-28, Due in 2 working days",
        "2016-12-28, Due in 22 working days",
        "2016-11-23, Overdue by 1 working day",
        "2016-11-18, Overdue by 4 working days",
    })
    void deadlinesAreCountedInWorkingDays(LocalDate by, String said) {
        assertThat(Words.due(by, THURSDAY)).isEqualTo(said);
    }

    @Test
    void whatWasDueOnSaturdayIsOverdueOnSundayThoughNoWorkingDayHasPassed() {
        assertThat(Words.due(LocalDate.of(2016, 11, 26), LocalDate.of(2016, 11, 27)))
                .isEqualTo("Overdue");
        assertThat(Words.due(LocalDate.of(2016, 11, 27), LocalDate.of(2016, 11, 26)))
                .isEqualTo("Due this weekend");
    }

    @Test
    void oneIsNotMany() {
        assertThat(Words.plural(1, "result")).isEqualTo("1 result");
        assertThat(Words.plural(0, "result")).isEqualTo("0 results");
        assertThat(Words.plural(1565, "case")).isEqualTo("1,565 cases");
        assertThat(Words.plural(2, "entry", "entries")).isEqualTo("2 entries");
    }

    @Test
    void listsEndInAnd() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("Newport"))).isEqualTo("Newport");
        assertThat(Words.list(List.of("Newport", "Cwmbran", "Caerphilly")))
                .isEqualTo("Newport, Cwmbran and Caerphilly");
    }

    @Test
    void surnamesComeFirstInLists() {
        assertThat(Words.name("Rhys", "Morgan")).isEqualTo("Rhys Morgan");
        assertThat(Words.listName("Rhys", "Morgan")).isEqualTo("Morgan, Rhys");
        assertThat(Words.listName("", "Morgan")).isEqualTo("Morgan");
    }
}
