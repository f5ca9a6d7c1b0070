package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line a problem: where, what it says there, what was done. Kept with the run and, if asked for, as a file. */
final class ImportReport implements AutoCloseable {

    private static final Table PROBLEM = Table.of(
            "exchange.import_problem",
            "run",
            "number",
            "file",
            "file_row",
            "in_column",
            "value",
            "treatment",
            "detail");

    private final ImportRuns runs;
    private final @Nullable CsvWriter file;
    private final Map<Treatment, Long> counts = new EnumMap<>(Treatment.class);
    private long number;

    private ImportReport(ImportRuns runs, @Nullable CsvWriter file) {
        this.runs = runs;
        this.file = file;
    }

    static ImportReport of(ImportRuns runs, @Nullable Path path) throws IOException {
        if (path == null) {
            return new ImportReport(runs, null);
        }
        var file = CsvWriter.builder().build(path);
        file.writeRecord("file", "row", "column", "value", "what was done");
        return new ImportReport(runs, file);
    }

    /** Adds problems to what is about to be written; they count once that has happened. */
    void prepare(Batch batch, Collection<Problem> problems) {
        long next = number;
        for (var each : problems) {
            next++;
            batch.add(
                    PROBLEM,
                    runs.run(),
                    next,
                    each.file(),
                    each.row(),
                    each.column(),
                    each.value(),
                    each.treatment(),
                    each.detail());
        }
    }

    void add(Collection<Problem> problems) {
        for (var each : problems) {
            number++;
            counts.merge(each.treatment(), 1L, Long::sum);
            if (file != null) {
                file.writeRecord(
                        Cell.safe(each.file()),
                        each.row() == 0 ? "" : Integer.toString(each.row()),
                        Cell.safe(each.column()),
                        Cell.safe(each.value()),
                        Cell.safe(each.done()));
            }
        }
    }

    long problems() {
        return number;
    }

    Map<Treatment, Long> counts() {
        return counts;
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
