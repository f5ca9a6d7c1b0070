package cymru.prawf.exchange.bundle;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * A file of a bundle that is being read.
 *
 * @param columns those that its first line names
 */
record BundlePart(Shape shape, Manifest.Entry entry, Path path, List<Column> columns) {

    static BundlePart of(Shape shape, Manifest.Entry entry, Path path) throws IOException {
        var columns = header(path).stream()
                .map(name -> shape.columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> BundleFault.at(
                                entry.name(), 1, "Prawf has no column \u201c%s\u201d here. Leave it out", name)))
                .toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw BundleFault.at(entry.name(), 1, "a column comes twice. Leave one out");
        }
        for (var column : shape.columns()) {
            if (shape.mustBeGiven(column) && !columns.contains(column)) {
                throw BundleFault.at(entry.name(), 1, "the column \u201c%s\u201d is needed. Add it", column.name());
            }
        }
        return new BundlePart(shape, entry, path, columns);
    }

    String file() {
        return entry.name();
    }

    boolean gives(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** The line on which a row begins; texts may run over several lines. */
    long lineOf(long row) {
        try (var reader = open(path);
                var records = CsvReader.builder().ofCsvRecord(reader)) {
            return records.stream()
                    .skip(row)
                    .findFirst()
                    .map(record -> record.getStartingLineNumber())
                    .orElse(row + 1);
        } catch (IOException | CsvParseException unreadable) {
            return row + 1;
        }
    }

    private static List<String> header(Path path) throws IOException {
        var name = path.getFileName().toString();
        try (var reader = open(path);
                var records = CsvReader.builder().ofCsvRecord(reader)) {
            return records.stream()
                    .findFirst()
                    .orElseThrow(() -> BundleFault.of(name, "it is empty. Its first line must name the columns"))
                    .getFields();
        } catch (CsvParseException | UncheckedIOException broken) {
            throw BundleFault.at(name, 1, "it cannot be read as CSV in UTF-8. Copy or export it again");
        }
    }

    private static BufferedReader open(Path path) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
    }
}
