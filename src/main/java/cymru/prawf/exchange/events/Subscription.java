package cymru.prawf.exchange.events;

import cymru.prawf.record.Heading;
import cymru.prawf.record.Upto;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is sent the facts of the record.
 *
 * @param headings under which those facts stand in the chronology
 * @param upto what they have received, or is not for them
 * @param failures how often in a row the next fact was not received
 */
public record Subscription(
        UUID id,
        String name,
        URI address,
        Set<Heading> headings,
        Upto upto,
        String madeBy,
        Instant madeAt,
        @Nullable Instant pausedAt,
        @Nullable Instant sentAt,
        long sentPosition,
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

    /** What is sent, in words. */
    public String kinds() {
        return kinds(headings);
    }

    static String kinds(Set<Heading> headings) {
        return headings.size() == Heading.values().length
                ? "Every kind of entry"
                : headings.stream().map(Heading::label).collect(Collectors.joining(", "));
    }

    /** Where facts go, in words. */
    public String where() {
        return fromSettings() ? "Topic " + address.getSchemeSpecificPart() : address.toString();
    }
}
