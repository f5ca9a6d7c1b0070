package cymru.prawf.web;

import org.jspecify.annotations.Nullable;

/** What a program left out is what a person left empty. */
public final class Given {

    private Given() {}

    public static String words(@Nullable String given) {
        return given == null ? "" : given;
    }
}
