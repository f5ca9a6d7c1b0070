package cymru.prawf.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that two people changed at the same time, as the second of them is shown it.
 *
 * @param before as both of them found it; nothing where that is not known
 * @param by who saved theirs, and at what moment; nothing where the page has said so already
 */
public record Difference(
        String label,
        @Nullable String before,
        String theirs,
        @Nullable String by,
        @Nullable Instant at,
        String yours) {

    public static Difference of(String label, String theirs, String yours) {
        return new Difference(label, null, theirs, null, null, yours);
    }

    public String theirsAndWhose() {
        return said(theirs) + (by == null || at == null ? "" : " (%s, %s)".formatted(by, Words.dateAndTime(at)));
    }

    public static String said(@Nullable String value) {
        return value == null || value.isBlank() ? "None recorded" : value;
    }
}
