package cymru.prawf.exchange.events;

import java.io.IOException;
import java.net.URI;

/** One way by which facts leave. To add another, write a class like those beside this. */
interface Destination {

    /** Whether facts for this address go by this way, as this program is set up. */
    boolean takes(URI address);

    /** Brings one event, and answers when it was received; fails where it was not, and where nobody can tell. */
    void bring(Subscription to, CloudEvent event) throws IOException, InterruptedException;
}
