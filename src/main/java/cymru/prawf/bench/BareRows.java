package cymru.prawf.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What some work left in the database, to be inserted once more as it was committed: into tables that look the same, with the
 * same indexes, by transactions of the same rows.
 */
final class BareRows {

    private static final String COPIES = "bench_rows";

    private final DataSource database;
    private final JdbcClient db;
    private final List<List<Row>> transactions;

    /** @param values as PostgreSQL writes a whole row */
    private record Row(String table, String values) {

        /** Its table with its schema, as one name. */
        String copy() {
            return "%s.\"%s\"".formatted(COPIES, table);
        }

        String insert() {
            return "insert into %1$s select (cast(? as %1$s)).*".formatted(copy());
        }
    }

    private BareRows(DataSource database, List<List<Row>> transactions) {
        this.database = database;
        this.db = JdbcClient.create(database);
        this.transactions = transactions;
    }

    /** Now, for {@link #writtenSince}. */
    static long transaction(DataSource database) {
        return JdbcClient.create(database)
                .sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
    }

    /** The rows that are there and were not before this transaction; what the program does besides in its own time is left out. */
    static BareRows writtenSince(long transaction, DataSource database) {
        var db = JdbcClient.create(database);
        var tables = db.sql("""
                select format('%I.%I', n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r'
                   and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
                """).query((row, _) -> row.getString(1)).list();
        var written = new TreeMap<Long, List<Row>>();
        for (var table : tables) {
            db.sql("select xmin::text::bigint, t::text from %s t where xmin::text::bigint >= :first".formatted(table))
                    .param("first", transaction)
                    .query(row -> {
                        written.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                                .add(new Row(table, row.getString(2)));
                    });
        }
        return new BareRows(database, List.copyOf(written.values()));
    }

    int rows() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    int transactions() {
        return transactions.size();
    }

    /** Inserts them by so many connections at once and answers how many seconds it took. */
    double inserted(int connections) throws Exception {
        makeCopies();
        try {
            var left = new ConcurrentLinkedQueue<>(transactions);
            long began = System.nanoTime();
            try (var inserting = Executors.newVirtualThreadPerTaskExecutor()) {
                var all = IntStream.range(0, connections)
                        .mapToObj(_ -> inserting.submit(() -> insert(left)))
                        .toList();
                for (Future<?> each : all) {
                    each.get();
                }
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            db.sql("drop schema %s cascade".formatted(COPIES)).update();
        }
    }

    private void makeCopies() {
        db.sql("create schema " + COPIES).update();
        transactions.stream()
                .flatMap(List::stream)
                .map(Row::table)
                .distinct()
                .forEach(table -> db.sql("create table %s (like %s including indexes)"
                                .formatted(new Row(table, "").copy(), table))
                        .update());
    }

    private @Nullable Void insert(Queue<List<Row>> left) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var rows = left.poll(); rows != null; rows = left.poll()) {
                insert(rows, connection);
                connection.commit();
            }
        }
        return null;
    }

    private static void insert(List<Row> rows, Connection connection) throws SQLException {
        for (var row : rows) {
            try (var insert = connection.prepareStatement(row.insert())) {
                insert.setString(1, row.values());
                insert.execute();
            }
        }
    }
}
