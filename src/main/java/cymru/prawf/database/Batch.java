package cymru.prawf.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows for many tables, gathered in memory and written together by COPY, in the order in which the tables came up.
 *
 * <p>For loading whole cases, as the owner of the database: COPY into a table with row-level security is refused to everybody
 * else. The caller's transaction makes the rows of a case arrive together or not at all.
 */
public final class Batch {

    private final Map<Table, CopyText> tables = new LinkedHashMap<>();
    private int rows;

    /** Values are written as PostgreSQL reads them from text: a string, number, boolean, date, {@code Instant} or UUID. */
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException("%s takes %d values, not %d"
                    .formatted(table.name(), table.columns().size(), values.length));
        }
        tables.computeIfAbsent(table, _ -> new CopyText()).row(values);
        rows++;
    }

    public int rows() {
        return rows;
    }

    /** Writes every row and empties the batch; a table that refuses a row is named in the error. */
    public void write(Connection connection) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var each : tables.entrySet()) {
            var table = each.getKey();
            try {
                copy.copyIn(
                        "copy %s (%s) from stdin".formatted(table.name(), String.join(", ", table.columns())),
                        each.getValue().stream());
            } catch (IOException broken) {
                throw new SQLException("Could not write to " + table.name(), broken);
            }
        }
        tables.clear();
        rows = 0;
    }
}
