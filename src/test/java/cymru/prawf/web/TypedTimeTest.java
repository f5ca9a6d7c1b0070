package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "0930, 09:30",
        "930, 09:30",
        "9.30, 09:30",
        "9:30, 09:30",
        "09:30, 09:30",
        "9 30, 09:30",
        "9:30am, 09:30",
        "9.30 AM, 09:30",
        "14:00, 14:00",
        "1400, 14:00",
        "2pm, 14:00",
        "2 p.m., 14:00",
        "2:30pm, 14:30",
        "12pm, 12:00",
        "12am, 00:00",
        "12:30am, 00:30",
        "midday, 12:00",
        "Noon, 12:00",
        "12 noon, 12:00",
        "midnight, 00:00",
        "0:05, 00:05",
        "00:00, 00:00",
        "9, 09:00",
        "14, 14:00",
        "14:30pm, 14:30",
        "9am, 09:00",
    })
    void timesAreReadAsPeopleTypeThem(String typed, LocalTime time) {
        assertThat(new TypedTime(typed).time()).isEqualTo(time);
        assertThat(new TypedTime(typed).problem("Start time")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "24:00", "9:60", "14:30am", "0pm", "half past nine", "9:3", "am", "-9", "99999"})
    void whatIsNoTimeIsNotGuessedAt(String typed) {
        assertThat(new TypedTime(typed).time()).isNull();
        assertThat(new TypedTime(typed).problem("Start time"))
                .isEqualTo("Start time must be a time, like 9:30am or 2pm");
    }

    @Test
    void anEmptyBoxIsAskedFor() {
        assertThat(TypedTime.BLANK.problem("Start time")).isEqualTo("Enter the start time");
    }

    @Test
    void whatAPageShowsItCanRead() {
        for (int minute = 0; minute < 24 * 60; minute++) {
            var time = LocalTime.ofSecondOfDay(minute * 60L);
            assertThat(TypedTime.of(time).time()).isEqualTo(time);
        }
    }
}
