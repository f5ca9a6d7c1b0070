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

    /** From two files that nobody vouches for; says what is wrong with them. */
    public static Definition read(String dmn, String yaml) {
        return YamlReader.read(yaml, DmnReader.read(dmn));
    }

    /** The decision table as a file, for any modeller. */
    public String dmn() {
        return DmnWriter.write(this);
    }

    /** Everything else as a file. */
    public String yaml() {
        return ModelYaml.write(this);
    }

    public Definition with(DecisionTable other) {
        return new Definition(code, name, source, other, bands, ours, limits);
    }

    public Definition with(Band changed) {
        var others = bands.stream()
                .map(band -> band.code().equals(changed.code()) ? changed : band)
                .toList();
        return new Definition(code, name, source, table, others, ours, limits);
    }

    public Definition with(Limit limit, TimeLimit changed) {
        var others = new EnumMap<Limit, TimeLimit>(Limit.class);
        others.putAll(limits);
        others.put(limit, changed);
        return new Definition(code, name, source, table, bands, ours, others);
    }

    public Definition with(String newName, String newSource, Set<BandPart> newOurs) {
        return new Definition(code, newName, newSource, table, bands, newOurs, limits);
    }

    public Optional<Band> band(String bandCode) {
        return bands.stream().filter(band -> band.code().equals(bandCode)).findFirst();
    }

    /** As people say it; the code where there is no such band. */
    public String bandName(String bandCode) {
        return band(bandCode).map(Band::name).orElse(bandCode);
    }

    /** Like "Low risk, a current indicator: Amber". */
    public String inWords(Row row) {
        var who = new Situations(row.wanted()).inWords();
        return "%s%s: %s%s"
                .formatted(
                        Character.toUpperCase(who.charAt(0)),
                        who.substring(1),
                        bandName(row.band()),
                        row.note().isEmpty() ? "" : ". " + row.note());
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
