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
        Instant nextTryAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** The scheme of the address of a topic. */
    static final String KAFKA = "kafka";

    /** Who adds what an administrator does not. */
    static final String SETTINGS = "the settings";

    /** Whether it stands here because the settings name it, and not because an administrator added it. */
    public boolean fromSettings() {
        return KAFKA.equals(address.getScheme());
    }

    /** Where facts go, in words. */
    public String where() {
        return fromSettings() ? "Topic " + address.getSchemeSpecificPart() : address.toString();
    }
}
