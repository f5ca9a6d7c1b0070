package cymru.prawf.exchange.events.web;

import cymru.prawf.exchange.events.Subscription;
import cymru.prawf.web.Colour;
import cymru.prawf.web.Words;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a subscription.
 *
 * @param waiting since when its next fact waits to be sent; nothing where everything was received
 * @param reached whether this program can send there: not to a Kafka that was taken out of the settings
 */
public record Standing(Subscription subscription, @Nullable Instant waiting, boolean reached, Instant now) {

    public static String path(Subscription subscription) {
        return "/admin/subscriptions/" + subscription.id();
    }

    public String path() {
        return path(subscription);
    }

    public boolean ended() {
        return subscription.endedAt() != null;
    }

    public boolean paused() {
        return subscription.pausedAt() != null;
    }

    /** What stands in the settings would come again at the next start. */
    public boolean canEnd() {
        return !(subscription.fromSettings() && reached);
    }

    public String state() {
        if (ended()) {
            return "Ended";
        }
        if (paused()) {
            return "Paused";
        }
        if (!reached) {
            return "Not in the settings";
        }
        return subscription.failures() > 0 ? "Not received" : waiting != null ? "Sending" : "Up to date";
    }

    public Colour colour() {
        if (ended() || paused() || !reached) {
            return Colour.GREY;
        }
        return subscription.failures() > 0 ? Colour.RED : waiting != null ? Colour.BLUE : Colour.GREEN;
    }

    /** How far behind they are. */
    public String lag() {
        if (waiting == null) {
            return "Nothing";
        }
        var behind = Duration.between(waiting, now);
        if (behind.toDays() > 0) {
            return Words.plural(behind.toDays(), "day");
        }
        return behind.toHours() > 0
                ? Words.plural(behind.toHours(), "hour")
                : Words.plural(Math.max(1, behind.toMinutes()), "minute");
    }

    public String last() {
        return subscription.sentAt() == null
                ? "Nothing yet"
                : "Position %d, %s".formatted(subscription.sentPosition(), Words.dateAndTime(subscription.sentAt()));
    }

    public String error() {
        return subscription.failures() == 0
                ? "None"
                : "%s. Tried %s; next on %s"
                        .formatted(
                                subscription.lastError(),
                                Words.plural(subscription.failures(), "time"),
                                Words.dateAndTime(subscription.nextTryAt()));
    }
}
