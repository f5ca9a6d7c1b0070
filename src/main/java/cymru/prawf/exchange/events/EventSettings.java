package cymru.prawf.exchange.events;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How facts leave.
 *
 * @param key from which the secrets of subscriptions are made; the database owner's password where it is empty
 * @param source what events name as where they come from
 * @param within hosts of our own that may be sent to, over plain HTTP too; all others need HTTPS and a public address
 * @param timeout how long one may take to receive a fact
 * @param longestPause between two tries
 */
@ConfigurationProperties("prawf.events")
record EventSettings(
        @DefaultValue("") String key,
        @DefaultValue("urn:prawf") String source,
        @DefaultValue List<String> within,
        @DefaultValue("15s") Duration timeout,
        @DefaultValue("1h") Duration longestPause) {

    /** 1, 2, 4 seconds and so on. */
    Duration pauseAfter(int failures) {
        var doubled = Duration.ofSeconds(1L << Math.min(failures, 30));
        return doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    }
}
