package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact about to enter the record: what, about whom, when it happened, who says so.
 *
 * @param subject the thing it is about, like {@code appointment:} and its id; facts with the same subject belong together
 * @param recordedAt when the organisation came to know; now, unless it comes from an older system
 * @param supersedes the position of the fact that this one corrects
 * @param onceAs a key under which it enters the case's record once only, however often it is sent
 */
public record NewFact(
        Crn crn,
        Fact fact,
        When when,
        String recordedBy,
        Instant recordedAt,
        String subject,
        @Nullable Long supersedes,
        @Nullable String onceAs) {

    public static NewFact of(Crn crn, Fact fact, When when, String subject, String recordedBy, Instant recordedAt) {
        return new NewFact(crn, fact, when, recordedBy, recordedAt, subject, null, null);
    }

    public NewFact correcting(long position) {
        return new NewFact(crn, fact, when, recordedBy, recordedAt, subject, position, onceAs);
    }

    public NewFact onceAs(String key) {
        return new NewFact(crn, fact, when, recordedBy, recordedAt, subject, supersedes, key);
    }
}
