package cymru.prawf.exchange.events;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Written;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Subscribes the topic that the settings name, from the first start with it on. */
@Component
class KafkaSubscription implements ApplicationRunner {

    private final KafkaSettings settings;
    private final Subscriptions subscriptions;
    private final Written written;

    KafkaSubscription(KafkaSettings settings, Subscriptions subscriptions, Written written) {
        this.settings = settings;
        this.subscriptions = subscriptions;
        this.written = written;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        keep();
    }

    void keep() {
        settings.address()
                .ifPresent(address -> subscriptions.add(
                        UUID.randomUUID(),
                        "Kafka",
                        address,
                        EnumSet.allOf(Heading.class),
                        written.now(),
                        Subscription.SETTINGS));
    }
}
