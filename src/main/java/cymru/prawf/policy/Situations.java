package cymru.prawf.policy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Situations of a kind: whoever gives one of these answers to each of these inputs.
 *
 * @param wanted the answers, as words, by input; an input that is not there may have any
 */
public record Situations(Map<Input, Set<String>> wanted) {

    public Situations {
        wanted = new Row(wanted, "", true, "").wanted();
    }

    /** Like "medium risk, likelihood under 25%, engagement poor". */
    public String inWords() {
        if (wanted.isEmpty()) {
            return "anybody";
        }
        return wanted.entrySet().stream()
                .map(each -> each.getKey().answers().stream()
                        .filter(answer -> each.getValue().contains(answer.word()))
                        .map(Input.Answer::phrase)
                        .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining(", "));
    }

    /** All of these, in as few kinds as seem needed. Kinds may share some: each is said as widely as it goes. */
    static List<Situations> covering(BitSet all) {
        var kinds = new ArrayList<Situations>();
        var left = (BitSet) all.clone();
        while (!left.isEmpty()) {
            var kind = around(left.nextSetBit(0), all);
            kinds.add(kind);
            left.andNot(kind.keys());
        }
        return kinds;
    }

    /** As many as possible that are all among these and hold this one, so that few words say them. */
    static Situations around(int key, BitSet among) {
        var one = Situation.of(key);
        Map<Input, Set<String>> wanted = new EnumMap<>(Input.class);
        for (var input : Input.values()) {
            wanted.put(input, Set.of(input.of(one).word()));
        }
        for (var input : Input.values()) {
            for (var answer : input.answers()) {
                var wider = new EnumMap<>(wanted);
                var more = new LinkedHashSet<>(wanted.getOrDefault(input, Set.of()));
                if (more.add(answer.word())) {
                    wider.put(input, more);
                    if (isAmong(new Situations(wider), among)) {
                        wanted = wider;
                    }
                }
            }
        }
        return new Situations(wanted);
    }

    BitSet keys() {
        var row = new Row(wanted, "", true, "");
        var keys = new BitSet(Situation.COUNT);
        for (int key = 0; key < Situation.COUNT; key++) {
            keys.set(key, row.fits(Situation.of(key)));
        }
        return keys;
    }

    private static boolean isAmong(Situations situations, BitSet among) {
        var outside = situations.keys();
        outside.andNot(among);
        return outside.isEmpty();
    }
}
