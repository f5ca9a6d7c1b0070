package cymru.prawf.supervision;

import cymru.prawf.kernel.Crn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a case is to go to the hub, or back to face to face, as somebody proposed it.
 *
 * @param ownView what the person says of it, in their words
 * @param decision null while it waits for a manager
 */
public record Transfer(
        UUID id,
        Crn crn,
        boolean toHub,
        String reason,
        String ownView,
        String proposedBy,
        Instant proposedAt,
        @Nullable Decision decision) {

    /**
     * What a manager decided: accepted, or returned with the reason.
     *
     * @param from the day on which it takes effect; null where it was returned
     */
    public record Decision(@Nullable LocalDate from, String reason, String by, Instant at) {

        public boolean accepted() {
            return from != null;
        }

        public boolean takesEffectAfter(LocalDate day) {
            return from != null && from.isAfter(day);
        }
    }

    public boolean isWaiting() {
        return decision == null;
    }

    /** Whether it was accepted and takes effect only after this day. */
    public boolean liesAhead(LocalDate today) {
        return decision != null && decision.takesEffectAfter(today);
    }

    public String what() {
        return toHub ? "Transfer to the hub" : "Return to face to face";
    }
}
