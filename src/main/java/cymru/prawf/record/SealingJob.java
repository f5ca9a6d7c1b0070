package cymru.prawf.record;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals the record every minute, on one of the running programs only. */
@Configuration
class SealingJob {

    @Bean
    RecurringTask<Void> sealing(Seals seals) {
        return Tasks.recurring("seal-the-record", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> seals.seal());
    }
}
