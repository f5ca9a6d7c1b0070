package cymru.prawf.exchange.events;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ways by which facts can leave this program. */
@Component
public class Destinations {

    private final List<Destination> ways;

    Destinations(List<Destination> ways) {
        this.ways = ways;
    }

    /** Whether this program can send there at all. */
    public boolean reach(URI address) {
        return to(address).isPresent();
    }

    Optional<Destination> to(URI address) {
        return ways.stream().filter(way -> way.takes(address)).findFirst();
    }
}
