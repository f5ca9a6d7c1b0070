package cymru.prawf.exchange.mapped;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.prawf.kernel.RuleBroken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a mapping from YAML, and says what is wrong with it and where. */
final class MappingReader {

    private MappingReader() {}

    static Mapping read(Path file) throws IOException {
        var mapping = map(load(Files.readString(file)), "the mapping");
        known(mapping, "the mapping", "separator", "encoding", "rows");
        var separator = mapping.containsKey("separator") ? text(mapping.get("separator"), "separator") : ",";
        if (separator.length() != 1) {
            throw wrong("separator must be one character, not \u201c%s\u201d", separator);
        }
        if (!(mapping.get("rows") instanceof List<?> rows) || rows.isEmpty()) {
            throw wrong("it needs rows: a list of what a line becomes");
        }
        return new Mapping(
                separator.charAt(0),
                mapping.containsKey("encoding") ? charset(text(mapping.get("encoding"), "encoding")) : UTF_8,
                rows.stream().map(MappingReader::output).toList());
    }

    private static Output output(@Nullable Object written) {
        var row = map(written, "a row");
        var file = text(row.get("file"), "file of a row");
        known(row, file, "file", "when", "key", "columns");
        var cells = cells(row.get("columns"), file);
        if (!cells.containsKey(Output.CRN)) {
            throw wrong("%s needs the column crn: whose it is", file);
        }
        return new Output(
                file,
                row.get("when") == null ? null : text(row.get("when"), file + ", when"),
                row.get("key") instanceof List<?> key
                        ? key.stream().map(each -> text(each, file + ", key")).toList()
                        : List.of(),
                cells);
    }

    private static Map<String, Source> cells(@Nullable Object written, String where) {
        var cells = new LinkedHashMap<String, Source>();
        map(written, where)
                .forEach((name, source) -> cells.put(String.valueOf(name), source(source, where + ", " + name)));
        return cells;
    }

    /** Words alone are the name of a column. */
    private static Source source(@Nullable Object written, String where) {
        if (!(written instanceof Map<?, ?> says)) {
            return new Source.Column(text(written, where));
        }
        if (says.containsKey("always")) {
            known(says, where, "always");
            return new Source.Always(text(says.get("always"), where));
        }
        if (says.containsKey("id-of")) {
            known(says, where, "id-of");
            return new Source.Id(sources(says.get("id-of"), where));
        }
        if (says.containsKey("joined")) {
            known(says, where, "joined");
            return new Source.Joined(sources(says.get("joined"), where));
        }
        if (says.containsKey("data")) {
            known(says, where, "data");
            return new Source.Data(cells(says.get("data"), where));
        }
        var column = text(says.get("column"), where + ", column");
        if (says.containsKey("date")) {
            known(says, where, "column", "date");
            return new Source.Day(column, days(text(says.get("date"), where), where));
        }
        known(says, where, "column", "values", "otherwise");
        var values = new LinkedHashMap<String, String>();
        map(says.get("values"), where + ", values")
                .forEach((value, meaning) -> values.put(String.valueOf(value), text(meaning, where)));
        return new Source.Meaning(
                column, values, says.get("otherwise") == null ? null : text(says.get("otherwise"), where));
    }

    private static List<Source> sources(@Nullable Object written, String where) {
        if (!(written instanceof List<?> parts)) {
            throw wrong("%s must be a list", where);
        }
        return parts.stream().map(part -> source(part, where)).toList();
    }

    private static DateTimeFormatter days(String pattern, String where) {
        try {
            return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException none) {
            throw wrong("%s: \u201c%s\u201d does not say how days are written; dd/MM/yyyy does", where, pattern);
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
            throw wrong("encoding \u201c%s\u201d is not known; UTF-8 and windows-1252 are", name);
        }
    }

    private static void known(Map<?, ?> says, String where, String... words) {
        for (var word : says.keySet()) {
            if (!List.of(words).contains(String.valueOf(word))) {
                throw wrong("%s says \u201c%s\u201d; it may say %s", where, word, String.join(", ", words));
            }
        }
    }

    private static Map<?, ?> map(@Nullable Object written, String where) {
        if (written instanceof Map<?, ?> map && !map.isEmpty()) {
            return map;
        }
        throw wrong("%s must say what is what, as in name: value", where);
    }

    private static String text(@Nullable Object written, String where) {
        return switch (written) {
            case String words -> words;
            case Number number -> number.toString();
            case Boolean yes -> yes.toString();
            case null, default -> throw wrong("%s must be some words in quotes", where);
        };
    }

    private static Object load(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw wrong("line %d, %s", mark == null ? 1 : mark.getLine() + 1, String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            throw wrong("%s", String.valueOf(broken.getMessage()));
        }
    }

    private static RuleBroken wrong(String words, Object... about) {
        return new RuleBroken("The mapping cannot be used: " + words.formatted(about));
    }
}
