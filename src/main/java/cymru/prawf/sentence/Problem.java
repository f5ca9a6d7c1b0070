package cymru.prawf.sentence;

import cymru.prawf.kernel.RuleBroken;
import java.util.ArrayList;
import java.util.List;

/** Something about an entry that cannot be so, in words for whoever made it, and the field it is about. */
public record Problem(String field, String words) {

    /** Refuses what has a problem, in the words of the first. */
    static void none(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleBroken(problems.getFirst().words());
        }
    }

    /** Gathers problems in the order of the page. */
    static final class Found {

        private final List<Problem> found = new ArrayList<>();

        Found unless(boolean holds, String field, String words) {
            if (!holds) {
                found.add(new Problem(field, words));
            }
            return this;
        }

        List<Problem> list() {
            return List.copyOf(found);
        }
    }
}
