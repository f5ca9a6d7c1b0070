package cymru.prawf.exchange.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds to whom something is to be sent. */
@Configuration
@EnableConfigurationProperties({EventSettings.class, KafkaSettings.class})
class SendingJob {

    @Bean
    RecurringTask<Void> sendingFacts(Sending sending) {
        return Tasks.recurring("send-facts", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((_, _) -> sending.toAllWhoseTurnItIs());
    }
}
