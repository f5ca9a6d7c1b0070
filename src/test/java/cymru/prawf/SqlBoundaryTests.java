package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module writes its own schema, and reads of others what they publish as views; in Java and in migrations. */
class SqlBoundaryTests {

    private static final Path JAVA = Path.of("src/main/java/cymru/prawf");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** A table after a word that reads or writes it, or as the program names it for loading. */
    private static final Pattern USE = Pattern.compile(
            "(?i)\\b(from|join|into|update|references|truncate|copy|alter table|Table\\.of\\(\\s*\")\\s*(?:only\\s+)?"
                    + "([a-z]+)\\.([a-z_]+)");

    @Test
    void aModuleWritesItsOwnSchemaAndReadsOthersThroughTheirViews() {
        var broken = new ArrayList<String>();
        var modules = modules();
        for (var module : modules) {
            files(JAVA.resolve(module), ".java").forEach(file -> check(module, file, modules, broken));
            files(MIGRATIONS.resolve(module), ".sql").forEach(file -> check(module, file, modules, broken));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theCheckSeesAForeignTable() {
        assertThat(USE.matcher("select 1 from person.person p").results()).hasSize(1);
        assertThat(USE.matcher("Table.of(\n  \"person.person\", \"crn\")").results())
                .hasSize(1);
    }

    private static void check(String module, Path file, Set<String> modules, List<String> broken) {
        for (var use : USE.matcher(read(file)).results().toList()) {
            var word = use.group(1).toLowerCase();
            var schema = use.group(2);
            var name = use.group(3);
            boolean own = schema.equals(module) || !modules.contains(schema);
            boolean reads = word.equals("from") || word.equals("join");
            if (!own && !(reads && name.endsWith("_view"))) {
                broken.add("%s: %s %s.%s".formatted(file, use.group(1), schema, name));
            }
        }
    }

    private static Set<String> modules() {
        try (var folders = Files.list(JAVA)) {
            var names = new TreeSet<String>();
            folders.filter(Files::isDirectory)
                    .forEach(folder -> names.add(folder.getFileName().toString()));
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
