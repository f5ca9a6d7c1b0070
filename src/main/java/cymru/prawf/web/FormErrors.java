package cymru.prawf.web;

import cymru.prawf.kernel.RuleBroken;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by field, in the order of the page; the first thing wrong with a field is the one to say. */
public record FormErrors(Map<String, String> byField) {

    private static final FormErrors NONE = new FormErrors(Map.of());

    public FormErrors {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static FormErrors none() {
        return NONE;
    }

    public static FormErrors of(String field, String message) {
        return NONE.with(field, message);
    }

    /** What a rule says about the form as a whole; no field is to blame. */
    public static FormErrors refused(RuleBroken rule) {
        return NONE.with("", rule.getMessage());
    }

    public FormErrors require(boolean holds, String field, String message) {
        return holds ? this : with(field, message);
    }

    public FormErrors with(String field, @Nullable String message) {
        if (message == null || byField.containsKey(field)) {
            return this;
        }
        var more = new LinkedHashMap<>(byField);
        more.put(field, message);
        return new FormErrors(more);
    }

    public FormErrors and(FormErrors others) {
        var all = this;
        for (var each : others.byField.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** Whether some field cannot be used as it was typed. */
    public boolean onFields() {
        return byField.keySet().stream().anyMatch(field -> !field.isEmpty());
    }

    public @Nullable String on(String field) {
        return byField.get(field);
    }
}
