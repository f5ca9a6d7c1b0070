package cymru.prawf.exchange.events;

import cymru.prawf.record.Written;
import cymru.prawf.record.WrittenFact;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends each subscriber what they have not received, one fact after another. Nobody waits for anybody: each has a thread of
 * their own while there is something to send, and no connection to the database while they take their time.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 200;

    private final Subscriptions subscriptions;
    private final Written written;
    private final Delivery delivery;
    private final EventSettings settings;
    private final Duration lease;

    Sending(Subscriptions subscriptions, Written written, Delivery delivery, EventSettings settings) {
        this.subscriptions = subscriptions;
        this.written = written;
        this.delivery = delivery;
        this.settings = settings;
        this.lease = settings.timeout().multipliedBy(2).plusSeconds(30);
    }

    void toAllWhoseTurnItIs() {
        for (var id : subscriptions.due()) {
            Thread.ofVirtual().name("sending-to-" + id).start(() -> to(id));
        }
    }

    /** Until they have everything, or something goes wrong. Of several programs one sends; the others go on. */
    void to(UUID id) {
        if (!subscriptions.lease(id, lease)) {
            return;
        }
        try {
            sendWhatIsThere(id);
        } catch (IOException failure) {
            subscriptions.failed(
                    id,
                    String.valueOf(failure.getMessage()),
                    settings.pauseAfter(subscriptions.get(id).failures()));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error("Sending to {} failed", id, fault);
            subscriptions.failed(id, "A fault of ours, which the log has", settings.longestPause());
        } finally {
            subscriptions.release(id);
        }
    }

    private void sendWhatIsThere(UUID id) throws IOException, InterruptedException {
        while (true) {
            var subscription = subscriptions.get(id);
            var facts = written.openToAll(subscription.upto(), AT_ONCE);
            if (facts.isEmpty()) {
                return;
            }
            var upto = subscription.upto();
            for (WrittenFact fact : facts) {
                delivery.bring(subscription, fact);
                if (!subscriptions.received(id, upto, fact.upto(), lease)) {
                    return;
                }
                upto = fact.upto();
            }
        }
    }
}
