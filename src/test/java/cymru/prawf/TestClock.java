package cymru.prawf;

import cymru.prawf.kernel.UkTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock one can set. It stands still, at 10am on Wednesday 30 November 2016 until somebody sets it. */
public final class TestClock extends Clock {

    public static final Instant TEN = UkTime.at(LocalDateTime.of(2016, 11, 30, 10, 0));

    private volatile Instant now = TEN;

    /** Puts this clock in the place of the program's own. */
    @TestConfiguration
    public static class Settings {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return UkTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
