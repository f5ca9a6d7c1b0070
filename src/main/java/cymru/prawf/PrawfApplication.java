package cymru.prawf;

import cymru.prawf.kernel.UkTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The one program. Its clock is the only one there is, and can be set to a training date. */
// Two modules may each have a TeamController.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(sharedModules = {"kernel", "database", "web", "access"})
public class PrawfApplication {

    /**
     * On a training date the whole program lives on that day, at this time of day. It tells microseconds, as PostgreSQL keeps
     * them, so that a moment is the same before it was written and after.
     */
    @Bean
    Clock clock(@Value("${prawf.today:#{null}}") @Nullable LocalDate today) {
        var clock = Clock.tick(Clock.system(UkTime.ZONE), Duration.of(1, ChronoUnit.MICROS));
        if (today == null) {
            return clock;
        }
        var now = clock.instant().atZone(clock.getZone());
        return Clock.offset(clock, Duration.between(now, now.with(today)));
    }
}
