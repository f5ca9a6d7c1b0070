package cymru.prawf.sentence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a row came to be here.
 *
 * @param fact the position in the record of the fact that says the same
 * @param asImported the row of another system it was read from, as JSON, kept whole
 */
public record Entered(
        String by,
        Instant at,
        @Nullable Long fact,
        @Nullable String asImported) {

    public static Entered by(String userName, Instant at) {
        return new Entered(userName, at, null, null);
    }

    public Entered under(long fact) {
        return new Entered(by, at, fact, asImported);
    }

    public Entered from(String json) {
        return new Entered(by, at, fact, json);
    }
}
