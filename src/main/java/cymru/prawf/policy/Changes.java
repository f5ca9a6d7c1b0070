package cymru.prawf.policy;

import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What changed from one operating model to another, in words, and whom it would move from band to band. */
public record Changes(List<Change> changes, List<Moved> moved) {

    /** One thing that reads otherwise; empty words where there was nothing or is nothing any more. */
    public record Change(String what, String before, String after) {}

    /** Situations that the later model puts in another band. */
    public record Moved(String from, String to, Situations who) {}

    public static Changes between(Definition before, Definition after) {
        var changes = new ArrayList<Change>();
        add(changes, "Name", before.name(), after.name());
        add(changes, "Source", before.source(), after.source());
        add(changes, "Ours, not official", ours(before), ours(after));
        changes.addAll(rows(before, after));
        changes.addAll(bands(before, after));
        for (var limit : Limit.values()) {
            add(changes, limit.label(), limit(before, limit), limit(after, limit));
        }
        return new Changes(List.copyOf(changes), moved(before, after));
    }

    public boolean none() {
        return changes.isEmpty();
    }

    /** Rows that both have stay out of it, by the longest run of them in the same order. */
    private static List<Change> rows(Definition before, Definition after) {
        var old = before.table().rows();
        var now = after.table().rows();
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var changes = new ArrayList<Change>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                i++;
                j++;
            } else if (i < old.size() && j < now.size() && common[i + 1][j + 1] == common[i][j]) {
                changes.add(new Change("Row " + (j + 1), before.inWords(old.get(i++)), after.inWords(now.get(j++))));
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add(new Change("Row %d, removed".formatted(i + 1), before.inWords(old.get(i++)), ""));
            } else {
                changes.add(new Change("Row %d, added".formatted(j + 1), "", after.inWords(now.get(j++))));
            }
        }
        return changes;
    }

    private static List<Change> bands(Definition before, Definition after) {
        var changes = new ArrayList<Change>();
        var codes = Stream.concat(before.bands().stream(), after.bands().stream())
                .map(Band::code)
                .distinct()
                .toList();
        for (var code : codes) {
            var old = before.band(code).map(BandWords::of).orElse(Map.of());
            var now = after.band(code).map(BandWords::of).orElse(Map.of());
            var name =
                    after.band(code).or(() -> before.band(code)).orElseThrow().name();
            for (var part : Stream.concat(old.keySet().stream(), now.keySet().stream())
                    .distinct()
                    .toList()) {
                add(changes, name + ": " + Words.inside(part), old.getOrDefault(part, ""), now.getOrDefault(part, ""));
            }
        }
        return changes;
    }

    private static List<Moved> moved(Definition before, Definition after) {
        var keys = new TreeMap<String, BitSet>();
        for (int key = 0; key < Situation.COUNT; key++) {
            var from = bandOf(before, key);
            var to = bandOf(after, key);
            if (!from.equals(to)) {
                keys.computeIfAbsent(from + "\n" + to, _ -> new BitSet()).set(key);
            }
        }
        var moved = new ArrayList<Moved>();
        keys.forEach((fromTo, among) -> {
            var names = fromTo.split("\n");
            Situations.covering(among).forEach(who -> moved.add(new Moved(names[0], names[1], who)));
        });
        return List.copyOf(moved);
    }

    private static String bandOf(Definition model, int key) {
        var row = model.table().deciding(Situation.of(key));
        return row.isEmpty()
                ? "No band"
                : model.bandName(model.table().row(row.getAsInt()).band());
    }

    private static String ours(Definition model) {
        return Words.list(Stream.of(BandPart.values())
                .filter(model.ours()::contains)
                .map(BandPart::label)
                .toList());
    }

    private static String limit(Definition model, Limit limit) {
        var value = model.limits().get(limit);
        return value == null ? "" : "%s (%s)".formatted(Words.workingDays(value.workingDays()), value.source());
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(what, before, after));
        }
    }
}
