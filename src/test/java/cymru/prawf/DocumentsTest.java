package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read before they look at the code. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
    private static final Pattern DECISION = Pattern.compile("docs/decisions/\\d{4}");

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        var links = LINK.matcher(Files.readString(document))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
        for (var link : links) {
            assertThat(document.resolveSibling(link)).as("in " + document).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyDocumentThatTheCodeNamesIsThere(Path source) throws IOException {
        var text = Files.readString(source);
        var decisions = decisions();
        assertThat(DECISION.matcher(text).results().map(MatchResult::group))
                .allSatisfy(named -> assertThat(decisions).anyMatch(each -> each.startsWith(named)));
        assertThat(Pattern.compile("docs/[a-z-]+\\.md").matcher(text).results().map(MatchResult::group))
                .allSatisfy(named -> assertThat(Path.of(named)).exists());
    }

    private static List<String> decisions() throws IOException {
        try (var files = Files.list(Path.of("docs/decisions"))) {
            return files.map(Path::toString).toList();
        }
    }

    static Stream<Path> documents() throws IOException {
        return Stream.concat(
                Stream.of(
                        Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("STYLE.md"), Path.of("CHANGELOG.md")),
                Files.walk(Path.of("docs")).filter(file -> file.toString().endsWith(".md")));
    }

    static Stream<Path> sources() throws IOException {
        return Stream.of("src/main/java", "src/main/resources/db", "bin")
                .flatMap(DocumentsTest::files)
                .filter(DocumentsTest::namesADocument);
    }

    private static boolean namesADocument(Path file) {
        try {
            return Files.readString(file).contains("docs/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(String folder) {
        try {
            return Files.walk(Path.of(folder)).filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
