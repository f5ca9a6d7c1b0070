package cymru.prawf.policy;

import cymru.prawf.staff.Grade;
import cymru.prawf.web.Colour;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads what {@link ModelYaml} writes, and says of everything that is wrong where it stands. */
final class YamlReader {

    private static final int CHARACTERS = 500_000;

    private YamlReader() {}

    /** A limit that the file leaves out is left out, which is a fault only when the model is to be published. */
    static Definition read(String yaml, DecisionTable table) {
        var faults = new ArrayList<String>();
        var file = new YamlMap("The YAML file", load(yaml), faults);
        var code = file.text("code", "(?!drafts$)[a-z0-9][a-z0-9-]{0,59}", "risk-based-2016");
        var name = file.text("name");
        var source = file.text("source");
        var ours = file.choices("ours", BandPart.class);
        var bands = bands(file.maps("bands", "band"), faults);
        var limits = limits(file.map("limits"));
        if (!faults.isEmpty()) {
            throw new NotAModel(faults);
        }
        return new Definition(code, name, source, table, bands, ours, limits);
    }

    private static List<Band> bands(List<YamlMap> written, List<String> faults) {
        var bands = written.stream().map(YamlReader::band).toList();
        if (bands.stream().map(Band::code).distinct().count() < bands.size()) {
            faults.add("Two bands have the same code");
        }
        return bands;
    }

    private static Band band(YamlMap band) {
        var contact = band.range("contact");
        return new Band(
                band.text("code", "[A-Z][A-Z_]{0,29}", "RED_AMBER"),
                band.text("name"),
                band.choice("colour", Colour.class),
                band.choice("manner", Manner.class),
                band.choices("grades", Grade.class),
                contact.getFirst(),
                contact.getLast(),
                band.choices("channels", Channel.class),
                band.daysOrNone("oversight").orElse(null),
                band.days("review", 1),
                band.daysOrNone("home-visit").orElse(null),
                band.days("minutes", 1));
    }

    private static Map<Limit, TimeLimit> limits(YamlMap written) {
        var limits = new EnumMap<Limit, TimeLimit>(Limit.class);
        for (var key : written.values().keySet()) {
            YamlMap.chosen(key, Limit.class)
                    .ifPresentOrElse(
                            limit -> limits.put(limit, limit(written.map(String.valueOf(key)))),
                            () -> written.faults().add("limits has %s, which Prawf does not know".formatted(key)));
        }
        return limits;
    }

    private static TimeLimit limit(YamlMap limit) {
        return new TimeLimit(limit.days("days", 0), limit.text("source"), limit.yesOrNo("ours"));
    }

    private static Map<?, ?> load(String yaml) {
        var options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(10);
        try {
            if (new Yaml(new SafeConstructor(options)).load(yaml) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new NotAModel("The YAML file cannot be read: line %d, %s"
                    .formatted(mark == null ? 1 : mark.getLine() + 1, String.valueOf(broken.getProblem())));
        } catch (YAMLException broken) {
            throw new NotAModel("The YAML file cannot be read: " + broken.getMessage());
        }
        throw new NotAModel("The YAML file must say code, name, source, bands and limits");
    }
}
