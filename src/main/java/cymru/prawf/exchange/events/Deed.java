package cymru.prawf.exchange.events;

import java.time.Instant;

/** What somebody did with a subscription, in words. */
public record Deed(Instant at, String by, String what) {}
