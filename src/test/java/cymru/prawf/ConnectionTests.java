package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ConnectionTests {

    /** A stream of rows holds its connection until it is closed; a list has given it back. */
    private static final Pattern STREAM_OF_ROWS =
            Pattern.compile("\\.query\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)\\s*\\.stream\\(");

    @Test
    void noQueryKeepsItsConnection() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .noneMatch(file -> STREAM_OF_ROWS.matcher(read(file)).find());
        }
    }

    @Test
    void theCheckSeesAStreamOfRows() {
        assertThat(STREAM_OF_ROWS
                        .matcher("db.sql(x).query((row, _) -> a(row.getString(\"b\")))\n .stream()")
                        .find())
                .isTrue();
        assertThat(STREAM_OF_ROWS
                        .matcher("db.sql(x).query((row, _) -> a(row)).list().stream()")
                        .find())
                .isFalse();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
