package cymru.prawf.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        // Christmas Day 2016 was a Sunday: Boxing Day keeps its Monday, Christmas Day moves to Tuesday.
        "2016-12-23, true",
        "2016-12-26, false",
        "2016-12-27, false",
        "2016-12-28, true",
        // In 2021 both fell on the weekend, in 2020 only Boxing Day did.
        "2021-12-27, false",
        "2021-12-28, false",
        "2020-12-25, false",
        "2020-12-28, false",
        "2017-01-02, false",
        "2020-05-04, true",
        "2020-05-08, false",
        "2022-05-30, true",
        "2022-06-02, false",
        "2022-06-03, false",
        "2022-09-19, false",
        "2023-05-08, false",
        "2016-03-25, false",
        "2016-03-28, false",
        "2016-11-26, false"
    })
    void bankHolidaysAreThoseOfTheRuleAndItsExceptions(LocalDate day, boolean working) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void everyYearAgreesWithThePublishedList() throws Exception {
        var list = Path.of("../shared/data/bank-holidays/england_and_wales.csv");
        Assumptions.assumeTrue(Files.exists(list), "the published list is not beside the checkout");
        var published = Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, 10)))
                .collect(Collectors.toCollection(TreeSet::new));
        var computed = IntStream.rangeClosed(2015, 2028)
                .boxed()
                .flatMap(year -> WorkingDays.bankHolidays(year).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(computed).isEqualTo(published);
    }

    @Test
    void fiveWorkingDaysOverChristmasPassTheHolidays() {
        var friday = LocalDate.of(2016, 12, 23);
        assertThat(WorkingDays.plus(friday, 5)).isEqualTo(LocalDate.of(2017, 1, 4));
        assertThat(WorkingDays.between(friday, LocalDate.of(2017, 1, 4))).isEqualTo(5);
        assertThat(WorkingDays.plus(LocalDate.of(2017, 1, 4), -5)).isEqualTo(friday);
    }
}
