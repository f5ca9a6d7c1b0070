package cymru.prawf.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final List<Statement> before = new ArrayList<>();
    private final boolean replacing;
    private int rows;

    private record Statement(String sql, @Nullable Object[] values) {}

    public Batch() {
        this(false);
    }

    private Batch(boolean replacing) {
        this.replacing = replacing;
    }

    /** A batch whose rows take the place of those that are there under the same key. */
    public static Batch replacing() {
        return new Batch(true);
    }

    public boolean replaces() {
        return replacing;
    }

    /** Something to be done before any row is written, like taking away what the rows replace. */
    public void first(String sql, @Nullable Object... values) {
        before.add(new Statement(sql, values));
    }

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
        checkedByOnePlan(connection);
        for (var each : before) {
            try (var statement = connection.prepareStatement(each.sql())) {
                for (int i = 0; i < each.values().length; i++) {
                    statement.setObject(i + 1, each.values()[i]);
                }
                statement.executeUpdate();
            }
        }
        for (var each : tables.entrySet()) {
            if (replacing) {
                new Replacement(connection, each.getKey()).write(each.getValue());
            } else {
                copy(connection, each.getKey().name(), each.getKey(), each.getValue());
            }
        }
        before.clear();
        tables.clear();
        rows = 0;
    }

    /** Every foreign key is checked by a statement; planned anew for each row, these took longer than the rows. */
    public static void checkedByOnePlan(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local plan_cache_mode = auto");
        }
    }

    static void copy(Connection connection, String into, Table table, CopyText text) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin".formatted(into, String.join(", ", table.columns())),
                            text.stream());
        } catch (IOException broken) {
            throw new SQLException("Could not write to " + table.name(), broken);
        }
    }
}
