package cymru.prawf.supervision;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import cymru.prawf.database.Progress;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works out what lags behind: after a model was published, after an import, after Prawf itself was renewed. */
@Configuration
class RecomputingJob {

    @Bean
    RecurringTask<Void> recomputing(Recomputing recomputing) {
        return Tasks.recurring("work-out-what-lags", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> recomputing.whatLags(Progress.SILENT));
    }
}
