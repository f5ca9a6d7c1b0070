package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Destinations;
import cymru.prawf.exchange.events.Subscription;
import cymru.prawf.record.Written;
import cymru.prawf.record.WrittenFact;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Finds out how it stands with a subscription. */
@Component
class Standings {

    private final Written written;
    private final Destinations destinations;
    private final Clock clock;

    Standings(Written written, Destinations destinations, Clock clock) {
        this.written = written;
        this.destinations = destinations;
        this.clock = clock;
    }

    Standing of(Subscription subscription) {
        var waiting = written.openToAll(subscription.upto(), subscription.headings(), 1).stream()
                .map(WrittenFact::storedAt)
                .findFirst();
        return new Standing(
                subscription, waiting.orElse(null), destinations.reach(subscription.address()), clock.instant());
    }
}
