package cymru.prawf.record;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import cymru.prawf.database.OwnersDatabase;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Seals the record every minute, on one of the running programs only. */
@Configuration
class SealingJob {

    /** As the owner, whose statements may take longer: a load that was interrupted leaves millions to seal at once. */
    @Bean
    RecurringTask<Void> sealing(OwnersDatabase owner) {
        return Tasks.recurring("seal-the-record", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> new Seals(new JdbcTemplate(owner.dataSource())).seal());
    }
}
