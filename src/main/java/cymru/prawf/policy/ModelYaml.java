package cymru.prawf.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes what a model says beside its table: who it is, its bands and its limits. {@link YamlReader} reads it again. */
final class ModelYaml {

    private static final String HEAD = """
            # An operating model of Prawf; its decision table is the DMN file beside this one.
            # Days are working days. What stands under "ours" no published source says: it is not official.
            """;

    private ModelYaml() {}

    static String write(Definition model) {
        var file = new LinkedHashMap<String, Object>();
        file.put("code", model.code());
        file.put("name", model.name());
        file.put("source", model.source());
        file.put("ours", words(model.ours()));
        file.put("bands", model.bands().stream().map(ModelYaml::band).toList());
        var limits = new LinkedHashMap<String, Object>();
        model.limits().forEach((limit, value) -> limits.put(word(limit), limit(value)));
        file.put("limits", limits);
        return HEAD + yaml().dump(file);
    }

    private static Map<String, Object> band(Band band) {
        var map = new LinkedHashMap<String, Object>();
        map.put("code", band.code());
        map.put("name", band.name());
        map.put("colour", word(band.colour()));
        map.put("manner", word(band.manner()));
        map.put("grades", words(band.grades()));
        map.put(
                "contact",
                band.leastDays() == band.mostDays()
                        ? (Object) band.mostDays()
                        : List.of(band.leastDays(), band.mostDays()));
        map.put("channels", words(band.channels()));
        map.put("oversight", orNone(band.oversightDays()));
        map.put("review", band.reviewDays());
        map.put("home-visit", orNone(band.homeVisitDays()));
        map.put("minutes", band.minutes());
        return map;
    }

    private static Map<String, Object> limit(TimeLimit limit) {
        var map = new LinkedHashMap<String, Object>();
        map.put("days", limit.workingDays());
        map.put("source", limit.source());
        map.put("ours", limit.ours());
        return map;
    }

    private static Object orNone(@Nullable Integer days) {
        return days == null ? "none" : days;
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> words(Collection<? extends Enum<?>> choices) {
        return choices.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(ModelYaml::word)
                .toList();
    }

    private static Yaml yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setWidth(120);
        options.setSplitLines(true);
        return new Yaml(options);
    }
}
