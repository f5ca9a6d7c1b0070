package cymru.prawf.exchange.mapped;

import cymru.prawf.kernel.RuleBroken;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The flat file as its mapping describes it, read line by line. */
final class FlatFile {

    private final Path path;
    private final Mapping mapping;

    FlatFile(Path path, Mapping mapping) {
        this.path = path;
        this.mapping = mapping;
    }

    /** Hands over every line, or its number where it has not as many values as there are columns; answers the columns. */
    List<String> read(Consumer<Line> lines, Consumer<Long> wrongLength) throws IOException {
        long at = 1;
        try (var reader = new BufferedReader(new InputStreamReader(
                        Files.newInputStream(path), mapping.encoding().newDecoder()));
                var records = CsvReader.builder()
                        .fieldSeparator(mapping.separator())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(reader)) {
            List<String> columns = null;
            for (CsvRecord record : records) {
                at = record.getStartingLineNumber();
                if (columns == null) {
                    columns = header(record.getFields());
                } else if (record.getFieldCount() != columns.size()) {
                    wrongLength.accept(at);
                } else {
                    lines.accept(line(at, columns, record));
                }
            }
            return checked(columns);
        } catch (CsvParseException | UncheckedIOException | CharacterCodingException broken) {
            throw new RuleBroken(
                    "%s cannot be read as %s after line %d: it was cut off, or the mapping's encoding or separator is not the file's"
                            .formatted(path.getFileName(), mapping.encoding(), at));
        }
    }

    private List<String> header(List<String> names) {
        var columns =
                names.stream().map(name -> name.replace("\uFEFF", "").strip()).toList();
        mapping.columns().stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw new RuleBroken("%s has no column \u201c%s\u201d, which the mapping names"
                            .formatted(path.getFileName(), missing));
                });
        return columns;
    }

    private List<String> checked(@Nullable List<String> columns) {
        if (columns == null) {
            throw new RuleBroken("%s is empty. Its first line must name the columns".formatted(path.getFileName()));
        }
        return columns;
    }

    private static Line line(long number, List<String> columns, CsvRecord record) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), record.getField(i).strip());
        }
        return new Line(number, values);
    }
}
