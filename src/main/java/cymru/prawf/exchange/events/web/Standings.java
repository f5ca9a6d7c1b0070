package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Subscription;
import cymru.prawf.record.Written;
import cymru.prawf.record.WrittenFact;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Finds out how it stands with a subscription. */
@Component
class Standings {

    private final Written written;
    private final Clock clock;

    Standings(Written written, Clock clock) {
        this.written = written;
        this.clock = clock;
    }

    Standing of(Subscription subscription) {
        var waiting = written.openToAll(subscription.upto(), 1).stream()
                .map(WrittenFact::storedAt)
                .findFirst();
        return new Standing(subscription, waiting.orElse(null), clock.instant());
    }
}
