package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    static final Path GRAPH = Path.of("docs/modules.md");

    static final ApplicationModules MODULES = ApplicationModules.of(PrawfApplication.class);

    @Test
    void lowerModulesAreUsedByUpperOnesAndNeverTheReverse() {
        MODULES.verify();
    }

    /** Drawn again with {@code mvn test -Dtest=ModularityTests -Dprawf.draw=true}. */
    @Test
    void theGraphInTheDocumentsIsThatOfTheCode() throws IOException {
        if (Boolean.getBoolean("prawf.draw")) {
            Files.writeString(GRAPH, drawn());
        }
        assertThat(Files.readString(GRAPH)).isEqualTo(drawn());
    }

    /** Every module uses the kernel, the database, the web shell and access, so their arrows would only hide the others. */
    private static String drawn() {
        var modules = MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        var arrows = modules.stream()
                .flatMap(module -> module.getDirectDependencies(MODULES)
                        .uniqueModules()
                        .filter(used -> !isShared(used))
                        .map(used -> "    %s --> %s".formatted(module.getIdentifier(), used.getIdentifier())))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
        var described = modules.stream()
                .map(module -> "| `%s` | %s |".formatted(module.getIdentifier(), sentence(module)))
                .collect(Collectors.joining("\n"));
        return """
                # Modules

                Drawn from the code by `ModularityTests`. `kernel`, `database`, `web` and `access` are used by all and left out of the picture.

                ```mermaid
                graph BT
                %s
                ```

                | module | what it holds |
                | --- | --- |
                %s
                """.formatted(arrows, described);
    }

    private static boolean isShared(ApplicationModule module) {
        return MODULES.getSharedModules().contains(module);
    }

    private static String sentence(ApplicationModule module) {
        var info = Path.of("src/main/java/cymru/prawf", module.getIdentifier().toString(), "package-info.java");
        try {
            return Files.readString(info).replaceAll("(?s)^/\\*\\* (.*?) \\*/.*$", "$1");
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
