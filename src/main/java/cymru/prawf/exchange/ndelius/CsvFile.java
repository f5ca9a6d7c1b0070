package cymru.prawf.exchange.ndelius;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Reads one file of an extract row by row, however damaged it is: what can be read is read, and the rest is named. */
final class CsvFile {

    private final SourceFile file;
    private final Reading reading;

    private List<String> columns = List.of();
    private int row;

    private CsvFile(SourceFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    static void read(SourceFile file, Reading reading) throws IOException {
        new CsvFile(file, reading).read();
    }

    private void read() throws IOException {
        var text = CsvText.of(file.path());
        // A stray character behind a closing quote spoils a value and not the file; a quote that is never closed spoils
        // both.
        var format = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false);
        try (var rows = format.ofCsvRecord(text.reader())) {
            take(rows.iterator(), text);
        } catch (CsvParseException | UncheckedIOException broken) {
            row++;
            reading.refused(problem("", endsInQuote(broken) ? Treatment.CUT_OFF : Treatment.REST_UNREADABLE));
        }
        if (columns.isEmpty() && row == 0) {
            reading.noticed(Problem.ofFile(file.table(), Treatment.EMPTY_FILE, ""));
        }
    }

    /** Looks one row ahead, because only the last can have been cut; a row before something unreadable is still used. */
    private void take(Iterator<CsvRecord> records, CsvText text) throws IOException {
        boolean more = records.hasNext();
        while (more) {
            var fields = records.next().getFields();
            RuntimeException broken = null;
            try {
                more = records.hasNext();
            } catch (CsvParseException | UncheckedIOException unreadable) {
                broken = unreadable;
            }
            row++;
            take(fields, text, !more && broken == null);
            if (broken != null) {
                throw broken;
            }
        }
    }

    private void take(List<String> fields, CsvText text, boolean last) throws IOException {
        var decoded = text.decode(fields);
        if (row == 1) {
            header(decoded.cells());
        } else if (fits(fields.size(), last)) {
            remark(decoded);
            reading.row(new SourceRow(file.table(), row, cells(decoded.cells())));
        }
    }

    private void header(List<String> names) {
        var taken = new HashSet<String>();
        var header = new ArrayList<String>();
        for (var written : names) {
            var name = written.strip().toUpperCase(Locale.ROOT);
            while (!taken.add(name)) {
                reading.noticed(problem(name, Treatment.COLUMN_TWICE));
                name += "_AGAIN";
            }
            header.add(name);
        }
        columns = List.copyOf(header);
        reading.header(columns);
    }

    private boolean fits(int fields, boolean last) throws IOException {
        boolean cut = last && !endsWithLine();
        if (fields == columns.size()) {
            if (cut) {
                reading.noticed(problem("", Treatment.NO_LINE_END));
            }
            return true;
        }
        reading.refused(problem(
                "", fields > columns.size() ? Treatment.TOO_LONG : cut ? Treatment.CUT_OFF : Treatment.TOO_SHORT));
        return false;
    }

    private void remark(CsvText.Decoded decoded) {
        if (decoded.wasNotUtf8()) {
            reading.noticed(problem("", Treatment.NOT_UTF_8));
        }
        if (decoded.hadNul()) {
            reading.noticed(problem("", Treatment.NO_SUCH_CHARACTER));
        }
    }

    private HashMap<String, String> cells(List<String> values) {
        var cells = new HashMap<String, String>(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isBlank()) {
                cells.put(columns.get(i), values.get(i));
            }
        }
        return cells;
    }

    private boolean endsWithLine() throws IOException {
        try (var bytes = new RandomAccessFile(file.path().toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            int end = bytes.read();
            return end == '\n' || end == '\r' || end == 0; // a file in UTF-16 ends in a null byte
        }
    }

    private static boolean endsInQuote(Exception broken) {
        var said = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("unclosed") || said.contains("quote");
    }

    private Problem problem(String column, Treatment treatment) {
        return Problem.of(file.table(), row, column, "", treatment);
    }
}
