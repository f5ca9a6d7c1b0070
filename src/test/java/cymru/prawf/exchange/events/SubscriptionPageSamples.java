package cymru.prawf.exchange.events;

import cymru.prawf.PageSamples;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Upto;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One subscriber who has everything, one who cannot be reached, one who is paused, one that has ended, and Kafka. */
@Component
class SubscriptionPageSamples implements PageSamples {

    private final Subscriptions subscriptions;
    private final Receipts receipts;
    private List<Sample> samples = List.of();

    SubscriptionPageSamples(Subscriptions subscriptions, Receipts receipts) {
        this.subscriptions = subscriptions;
        this.receipts = receipts;
    }

    @Override
    public synchronized List<Sample> samples() {
        if (samples.isEmpty()) {
            add("Interpreter booking", Long.MAX_VALUE / 2);
            var failed = add("Police liaison", 0);
            var lease = receipts.lease(failed).orElseThrow();
            receipts.failed(lease, "It could not be reached: Connection refused", Duration.ofMinutes(8));
            receipts.release(lease);
            var paused = add("Prison reception", 0);
            subscriptions.pause(paused, "sample");
            var ended = add("Court listings", 0);
            subscriptions.end(ended, "sample");
            var kafka = UUID.randomUUID();
            var topic = URI.create(Subscription.KAFKA + ":prawf.facts");
            subscriptions.add(kafka, "Kafka", topic, Set.of(Heading.values()), Upto.NOTHING, Subscription.SETTINGS);
            var one = "/admin/subscriptions/{id}";
            samples = List.of(
                    new Sample(one, "/admin/subscriptions/" + kafka),
                    new Sample(one, "/admin/subscriptions/" + failed),
                    new Sample(one, "/admin/subscriptions/" + ended),
                    new Sample(one, "/admin/subscriptions/" + paused));
        }
        return samples;
    }

    private UUID add(String name, long writtenIn) {
        var id = UUID.randomUUID();
        var address = URI.create("https://partner.example/" + name.replace(' ', '-'));
        subscriptions.add(
                id, name, address, Set.of(Heading.APPOINTMENTS, Heading.RISK), new Upto(writtenIn, 0), "sample");
        return id;
    }
}
