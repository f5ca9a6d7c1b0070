package cymru.prawf.exchange.events;

import java.util.UUID;

/** That of the running programs one sends to a subscriber for a while; one that has ended is good for nothing any more. */
record Lease(UUID subscription, UUID token) {}
