package cymru.prawf.sentence.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What forms share about typed words. */
final class Text {

    static final int SHORT = 200;
    static final int LONG = 4000;

    private Text() {}

    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A key for a form about to be shown, and for what comes of it. */
    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The key of a form as it came back; one that was tampered with is as good as a new one. */
    static UUID key(String onceAs) {
        try {
            return UUID.fromString(onceAs);
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }

    static @Nullable Integer number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.valueOf(typed) : null;
    }
}
