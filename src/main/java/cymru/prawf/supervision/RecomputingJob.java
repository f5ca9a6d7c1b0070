package cymru.prawf.supervision;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Prawf catches up with by itself. */
@Configuration
class RecomputingJob {

    /** After a model was published, or Prawf itself was renewed. */
    @Bean
    RecurringTask<Void> recomputing(Recomputing recomputing) {
        return Tasks.recurring("work-out-what-lags", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> recomputing.whatOtherRulesMade());
    }

    /** What was not told at once, because something came between. */
    @Bean
    RecurringTask<Void> tellingOfAbsences(AbsencesTold absences) {
        return Tasks.recurring("tell-cases-of-absences", FixedDelay.of(Duration.ofMinutes(2)))
                .execute((_, _) -> absences.whatWaits());
    }
}
