package cymru.prawf.exchange.mapped;

import cymru.prawf.exchange.ndelius.Cell;
import cymru.prawf.web.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was not recognised: one line each in a file, and how many of each sort. */
final class MappedReport implements AutoCloseable {

    private final String name;
    private final @Nullable CsvWriter file;
    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);

    MappedReport(Path source, @Nullable Path path) throws IOException {
        name = source.getFileName().toString();
        file = path == null ? null : CsvWriter.builder().build(path);
        if (file != null) {
            file.writeRecord("file", "line", "column", "value", "what was done");
        }
    }

    void add(long line, Strange strange) {
        counts.merge(strange.fate(), 1L, Long::sum);
        if (file != null) {
            file.writeRecord(
                    Cell.safe(name),
                    Long.toString(line),
                    Cell.safe(strange.column()),
                    Cell.safe(strange.value()),
                    strange.fate().label());
        }
    }

    long of(Fate fate) {
        return counts.getOrDefault(fate, 0L);
    }

    void tell(PrintStream out, @Nullable Path path) {
        counts.forEach((fate, count) -> out.printf("%9s  %s%n", Words.number(count), fate.label()));
        if (path != null) {
            out.printf("Every one of them is in %s.%n", path);
        } else if (!counts.isEmpty()) {
            out.println("--report FILE.csv writes every one of them to a file.");
        }
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
