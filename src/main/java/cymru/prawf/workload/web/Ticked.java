package cymru.prawf.workload.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The changes a manager ticked, by CRN, each with the officer chosen for it.
 *
 * @param untouched true before the manager did anything: then everything proposed is ticked
 */
public record Ticked(Map<String, String> officers, boolean untouched) {

    static final Ticked ALL = new Ticked(Map.of(), true);

    private static final String TAKE = "take-";

    public Ticked {
        officers = Map.copyOf(officers);
    }

    static Ticked of(Map<String, String> typed) {
        var officers = new HashMap<String, String>();
        typed.forEach((name, _) -> {
            if (name.startsWith(TAKE)) {
                var crn = name.substring(TAKE.length());
                officers.put(crn, typed.getOrDefault("to-" + crn, ""));
            }
        });
        return new Ticked(officers, false);
    }

    boolean isEmpty() {
        return officers.isEmpty();
    }

    public boolean has(String crn) {
        return untouched || officers.containsKey(crn);
    }

    @Nullable
    String officer(String crn) {
        return officers.get(crn);
    }
}
