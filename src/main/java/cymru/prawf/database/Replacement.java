package cymru.prawf.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts rows in the place of those of a table that have the same key; adds them where there are none. */
final class Replacement {

    private static final String INCOMING = "incoming_rows";

    private final Connection connection;
    private final Table table;

    Replacement(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
    }

    void write(CopyText rows) throws SQLException {
        var columns = String.join(", ", table.columns());
        run("create temporary table %s on commit drop as select %s from %s with no data"
                .formatted(INCOMING, columns, table.name()));
        Batch.copy(connection, INCOMING, table, rows);
        run("insert into %s (%s) select %s from %s%s"
                .formatted(
                        table.name(),
                        columns,
                        columns,
                        INCOMING,
                        key().map(this::orUpdate).orElse("")));
        run("drop table " + INCOMING);
    }

    private String orUpdate(List<String> key) {
        var others = table.columns().stream()
                .filter(column -> !key.contains(column))
                .map(column -> "%1$s = excluded.%1$s".formatted(column))
                .collect(Collectors.joining(", "));
        return " on conflict (%s) do %s"
                .formatted(String.join(", ", key), others.isEmpty() ? "nothing" : "update set " + others);
    }

    /** The columns of a unique key that every row has a value for, the primary key before others. */
    private Optional<List<String>> key() throws SQLException {
        try (var select = connection.prepareStatement("""
                select array_agg(a.attname::text)
                  from pg_index i
                  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                 where i.indrelid = ?::regclass and i.indisunique and not i.indisexclusion
                   and i.indpred is null and i.indexprs is null
                 group by i.indexrelid, i.indisprimary
                 order by i.indisprimary desc
                """)) {
            select.setString(1, table.name());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var key = List.of((String[]) rows.getArray(1).getArray());
                    if (table.columns().containsAll(key)) {
                        return Optional.of(key);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
