package cymru.prawf.policy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A row of a decision table: whoever gives one of these answers to each of these inputs is in this band.
 *
 * @param wanted the answers that fit, as words, by input; an input that is not there may have any
 * @param band the code of a band
 * @param ours whether no published source says so
 * @param note where it comes from, or what to know of it
 */
public record Row(Map<Input, Set<String>> wanted, String band, boolean ours, String note) {

    public Row {
        var limited = new EnumMap<Input, Set<String>>(Input.class);
        wanted.forEach((input, words) -> {
            var known = inOrder(input, words);
            if (!known.isEmpty() && known.size() < input.answers().size()) {
                limited.put(input, known);
            }
        });
        wanted = Collections.unmodifiableMap(limited);
    }

    public boolean fits(Situation situation) {
        return wanted.entrySet().stream()
                .allMatch(each ->
                        each.getValue().contains(each.getKey().of(situation).word()));
    }

    /** The words that fit; empty for any. */
    public Set<String> wanted(Input input) {
        return wanted.getOrDefault(input, Set.of());
    }

    /** What tells it from rows that read otherwise, for a form that must know what its author saw. */
    public String mark() {
        return "%s %s %s [%s]".formatted(wanted, band, ours, note);
    }

    private static Set<String> inOrder(Input input, Set<String> words) {
        var known = new LinkedHashSet<String>();
        input.answers().stream().map(Input.Answer::word).filter(words::contains).forEach(known::add);
        if (known.size() < words.size()) {
            throw new IllegalArgumentException("%s has no such answer: %s".formatted(input.dmnName(), words));
        }
        return Collections.unmodifiableSet(known);
    }
}
