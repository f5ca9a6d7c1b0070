package cymru.prawf.supervision.web;

import cymru.prawf.web.Words;
import org.jspecify.annotations.Nullable;

/** Words as somebody typed them. */
final class Typed {

    static final int LONGEST = 4000;

    private Typed() {}

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static @Nullable String tooLong(String what, String words) {
        return words.length() <= LONGEST
                ? null
                : "%s must be %s characters or fewer".formatted(what, Words.number(LONGEST));
    }
}
