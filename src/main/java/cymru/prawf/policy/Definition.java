package cymru.prawf.policy;

import cymru.prawf.kernel.RuleBroken;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operating model as people write it, which may have faults still: its decision table, its bands and its time limits.
 *
 * @param ours what of the bands no published source says
 * @param bands in order, the most intensive first
 */
public record Definition(
        String code,
        String name,
        String source,
        DecisionTable table,
        List<Band> bands,
        Set<BandPart> ours,
        Map<Limit, TimeLimit> limits) {

    public Definition {
        bands = List.copyOf(bands);
        ours = Set.copyOf(ours);
        var inOrder = new EnumMap<Limit, TimeLimit>(Limit.class);
        inOrder.putAll(limits);
        limits = Collections.unmodifiableMap(inOrder);
    }

    Definition with(DecisionTable other) {
        return new Definition(code, name, source, other, bands, ours, limits);
    }

    public Optional<Band> band(String bandCode) {
        return bands.stream().filter(band -> band.code().equals(bandCode)).findFirst();
    }

    /** Worked out for every situation by the table itself; {@link DmnEngine} comes to the same. */
    public OperatingModel compiled(int version) {
        return compiled(version, Lookup.of(this::decide));
    }

    OperatingModel compiled(int version, Lookup lookup) {
        return new OperatingModel(code, version, name, source, lookup, bands, limits);
    }

    private Decision decide(Situation situation) {
        int row = table.deciding(situation)
                .orElseThrow(() -> new RuleBroken("%s has no row that fits %s".formatted(name, situation)));
        return decision(table.row(row).band(), row);
    }

    Decision decision(String bandCode, int row) {
        return new Decision(
                band(bandCode)
                        .orElseThrow(() -> new RuleBroken(
                                "Row %d of %s gives the band %s, which there is not".formatted(row, name, bandCode))),
                row);
    }
}
