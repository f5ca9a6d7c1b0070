package cymru.prawf.contact;

import static cymru.prawf.contact.SeriesDate.Moved.BANK_HOLIDAY;
import static cymru.prawf.contact.SeriesDate.Moved.NOT;
import static cymru.prawf.contact.SeriesDate.Moved.WEEKEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatTest {

    @Test
    void mondaysOverChristmas2016() {
        assertThat(Repeat.of(Frequency.WEEKLY, 4).dates(day("2016-12-19")))
                .containsExactly(
                        kept("2016-12-19"),
                        moved("2016-12-26", "2016-12-28", BANK_HOLIDAY),
                        moved("2017-01-02", "2017-01-03", BANK_HOLIDAY),
                        kept("2017-01-09"));
    }

    @Test
    void everySecondFridayOverEaster2017() {
        assertThat(Repeat.of(Frequency.FORTNIGHTLY, 3).dates(day("2017-03-31")))
                .containsExactly(
                        kept("2017-03-31"), moved("2017-04-14", "2017-04-18", BANK_HOLIDAY), kept("2017-04-28"));
    }

    @Test
    void theEndOfTheMonthIsTheLastDayOfAShorterOne() {
        assertThat(days(Repeat.of(Frequency.MONTHLY, 4).dates(day("2017-01-31"))))
                .containsExactly(day("2017-01-31"), day("2017-02-28"), day("2017-03-31"), day("2017-05-02"));
    }

    @Test
    void aMonthlyDateOnAWeekendMovesToTheNextWorkingDay() {
        assertThat(Repeat.of(Frequency.MONTHLY, 2).dates(day("2017-06-15")).getLast())
                .isEqualTo(moved("2017-07-15", "2017-07-17", WEEKEND));
    }

    @Test
    void everyEightWorkingDaysCountsNoHoliday() {
        assertThat(days(new Repeat(Frequency.WORKING_DAYS, 8, 3).dates(day("2016-12-15"))))
                .containsExactly(day("2016-12-15"), day("2016-12-29"), day("2017-01-11"));
    }

    @Test
    void unpaidWorkOnSaturdaysStaysOnSaturdays() {
        assertThat(Repeat.of(Frequency.WEEKLY, 3).dates(day("2016-11-26"))).allMatch(date -> date.moved() == NOT);
    }

    @Test
    void nobodyBooksSixtyOneByMistake() {
        assertThatThrownBy(() -> Repeat.of(Frequency.WEEKLY, 61))
                .hasMessage("Enter a number of appointments between 1 and 60");
    }

    private static SeriesDate kept(String day) {
        return new SeriesDate(day(day), day(day), NOT);
    }

    private static SeriesDate moved(String from, String to, SeriesDate.Moved why) {
        return new SeriesDate(day(from), day(to), why);
    }

    private static List<LocalDate> days(List<SeriesDate> dates) {
        return Stream.of(dates).flatMap(List::stream).map(SeriesDate::day).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
