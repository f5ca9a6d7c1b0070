package cymru.prawf.sentence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    /** As the columns of a row take them: {@code by}, {@code at}, {@code fact}. */
    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("by", by);
        values.put("at", Timestamp.from(at));
        values.put("fact", fact);
        return values;
    }

    public Entered from(String json) {
        return new Entered(by, at, fact, json);
    }
}
