package cymru.prawf.exchange.bundle;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.RuleBroken;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a bundle whose rows are put together by the program. */
public final class BundleWriter implements AutoCloseable {

    private final Path directory;
    private final Map<String, CsvWriter> files = new LinkedHashMap<>();

    public BundleWriter(Path directory) {
        this.directory = directory;
    }

    public void begin(String file, List<String> columns) throws IOException {
        if (BundleTables.of(file).isEmpty()) {
            throw new RuleBroken(
                    "There is no file \u201c%s\u201d in a bundle. docs/exchange.md lists them".formatted(file));
        }
        if (files.containsKey(file)) {
            throw new RuleBroken("%s comes twice. Let one entry say all its columns".formatted(file));
        }
        var writer = CsvWriter.builder().build(directory.resolve(file));
        files.put(file, writer);
        writer.writeRecord(columns);
    }

    /** An empty cell is nothing, and not an empty text. */
    public void row(String file, List<String> cells) {
        requireNonNull(files.get(file), file).writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
        new Manifest(
                        Manifest.FORMAT,
                        Manifest.VERSION,
                        null,
                        null,
                        files.keySet().stream()
                                .map(name -> new Manifest.Entry(name, null, null, null))
                                .toList())
                .writeTo(directory);
    }
}
