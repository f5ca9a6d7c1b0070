package cymru.prawf.exchange.events;

import cymru.prawf.record.Upto;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sent the facts of the record.
 *
 * @param upto what they have received
 * @param failures how often in a row the next fact was not received
 */
public record Subscription(
        UUID id,
        String name,
        URI address,
        Upto upto,
        String madeBy,
        Instant madeAt,
        @Nullable Instant pausedAt,
        @Nullable Instant sentAt,
        int failures,
        String lastError,
        @Nullable Instant failedAt,
        Instant nextTryAt) {}
