package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are kept aside, whole; a row that is kept already is not kept twice. */
final class Aside {

    private static final Table KEPT_ASIDE =
            Table.of("exchange.kept_aside", "file", "key", "crn", "columns", "why", "run", "file_row");

    private record Kept(StagedRow row, @Nullable String crn, Treatment why) {}

    private final Map<String, Kept> rows = new LinkedHashMap<>();

    void add(StagedRow row, @Nullable String crn, Treatment why) {
        // Two rows with one identifier are told apart by what they say
        var key = row.again() ? "%s#%s".formatted(row.key(), row.print()) : row.key();
        rows.putIfAbsent(row.file() + " " + key, new Kept(row, crn, why));
    }

    int size() {
        return rows.size();
    }

    void write(Batch replacing, int run) {
        rows.forEach((key, kept) -> replacing.add(
                KEPT_ASIDE,
                kept.row().file(),
                key.substring(key.indexOf(' ') + 1),
                kept.crn(),
                kept.row().cells(),
                kept.why().label(),
                run,
                kept.row().row()));
        rows.clear();
    }
}
