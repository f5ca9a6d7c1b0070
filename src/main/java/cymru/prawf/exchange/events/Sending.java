package cymru.prawf.exchange.events;

import cymru.prawf.record.Written;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Sends each subscriber what they have not received, one fact after another. Nobody waits for anybody: each has a thread of
 * their own while there is something to send, and no connection to the database while they take their time.
 */
@Component
class Sending implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_ONCE = 200;
    private static final Duration TO_GIVE_BACK = Duration.ofSeconds(5);

    private final Subscriptions subscriptions;
    private final Receipts receipts;
    private final Written written;
    private final Destinations destinations;
    private final EventSettings settings;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sending-", 0).factory());

    Sending(
            Subscriptions subscriptions,
            Receipts receipts,
            Written written,
            Destinations destinations,
            EventSettings settings) {
        this.subscriptions = subscriptions;
        this.receipts = receipts;
        this.written = written;
        this.destinations = destinations;
        this.settings = settings;
    }

    void toAllWhoseTurnItIs() {
        receipts.due().forEach(id -> threads.execute(() -> to(id)));
    }

    /** Until they have everything, or something goes wrong. Of several programs one sends; the others go on. */
    void to(UUID id) {
        try {
            var destination = destinations.to(subscriptions.get(id).address());
            if (destination.isPresent()) {
                receipts.lease(id).ifPresent(lease -> send(lease, destination.get()));
            }
        } catch (DataAccessException away) {
            LOG.warn("The database could not be asked while sending to {}; the lease ends by itself", id, away);
        }
    }

    private void send(Lease lease, Destination destination) {
        try {
            sendWhatIsThere(lease, destination);
        } catch (IOException failure) {
            failed(lease, String.valueOf(failure.getMessage()));
        } catch (InterruptedException ending) {
            LOG.debug("Sending to {} is left to the next program", lease.subscription());
        } catch (DataAccessException outOfReach) {
            throw outOfReach;
        } catch (RuntimeException fault) {
            LOG.error("Sending to {} failed", lease.subscription(), fault);
            failed(lease, "A fault of ours, which the log has");
        }
        receipts.release(lease);
    }

    private void failed(Lease lease, String error) {
        var subscription = subscriptions.get(lease.subscription());
        if (subscription.failures() == 0) {
            LOG.warn("{} did not receive a fact: {}. It is tried again until it arrives", subscription.name(), error);
        }
        receipts.failed(lease, error, settings.pauseAfter(subscription.failures()));
    }

    private void sendWhatIsThere(Lease lease, Destination destination) throws IOException, InterruptedException {
        while (true) {
            var subscription = subscriptions.get(lease.subscription());
            var upto = subscription.upto();
            var now = written.now();
            var facts = written.openToAll(upto, subscription.headings(), AT_ONCE);
            if (facts.isEmpty()) {
                if (upto.writtenIn() < now.writtenIn()) {
                    receipts.passed(lease, upto, now);
                }
                return;
            }
            for (var fact : facts) {
                destination.bring(subscription, CloudEvent.of(fact, settings.source()));
                if (!receipts.received(lease, upto, fact.upto())) {
                    return;
                }
                upto = fact.upto();
            }
        }
    }

    /** While the database is still there, so that the next program need not wait for the ends of leases. */
    @Override
    public void close() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(TO_GIVE_BACK.toSeconds(), TimeUnit.SECONDS);
    }
}
