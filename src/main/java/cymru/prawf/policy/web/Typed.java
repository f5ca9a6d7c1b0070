package cymru.prawf.policy.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody typed, tidied: nothing is empty words or an empty list. */
final class Typed {

    private Typed() {}

    /** Without signs that nobody types and no file could hold. */
    static String words(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[^\\P{C}\\n\\t]", "").strip();
    }

    static List<String> choices(@Nullable List<String> ticked) {
        return ticked == null
                ? List.of()
                : ticked.stream().filter(each -> !each.isBlank()).toList();
    }

    /** A whole number from the least to a thousand, or nothing. */
    static @Nullable Integer number(String typed, int least) {
        if (!typed.matches("\\d{1,4}")) {
            return null;
        }
        int number = Integer.parseInt(typed);
        return number >= least && number <= 1000 ? number : null;
    }
}
