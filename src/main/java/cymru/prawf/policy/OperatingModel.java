package cymru.prawf.policy;

import cymru.prawf.kernel.NotFound;
import java.util.List;
import java.util.Map;

/**
 * Who supervises a person, how, how often, and within what times: one version, complete, never edited once it is published.
 *
 * @param code of the model, which all its versions share, like {@code risk-based-2016}
 * @param source where it comes from, and what of it is ours
 * @param bands in order, the most intensive first
 */
public record OperatingModel(
        String code,
        int version,
        String name,
        String source,
        Lookup lookup,
        List<Band> bands,
        Map<Limit, TimeLimit> limits) {

    public OperatingModel {
        bands = List.copyOf(bands);
        limits = Map.copyOf(limits);
    }

    public Decision decide(Situation situation) {
        return lookup.decide(situation);
    }

    public Band band(String bandCode) {
        return bands.stream()
                .filter(band -> band.code().equals(bandCode))
                .findFirst()
                .orElseThrow(() -> new NotFound("band", bandCode));
    }

    /** In working days. */
    public int days(Limit limit) {
        return limit(limit).workingDays();
    }

    public TimeLimit limit(Limit limit) {
        var value = limits.get(limit);
        if (value == null) {
            throw new IllegalStateException("%s says nothing of: %s".formatted(label(), limit.label()));
        }
        return value;
    }

    /** As results name it: "risk-based-2016/1". */
    public String id() {
        return code + "/" + version;
    }

    public String label() {
        return "%s, version %d".formatted(name, version);
    }
}
