package cymru.prawf.contact.api;

import org.jspecify.annotations.Nullable;

/** What a program left out is what a person left empty. */
final class Given {

    private Given() {}

    static String words(@Nullable String given) {
        return given == null ? "" : given;
    }
}
