package cymru.prawf.exchange.bundle;

import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Seals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Writes a bundle: the record as it is at one moment, whatever is written meanwhile. */
@Component
class CaseExport {

    private final OwnersDatabase owner;
    private final Seals seals;
    private final Clock clock;

    CaseExport(OwnersDatabase owner, Seals seals, Clock clock) {
        this.owner = owner;
        this.seals = seals;
        this.clock = clock;
    }

    Manifest write(Path directory, Selection selection, Pace pace) throws IOException, SQLException {
        makeEmpty(directory);
        seals.seal();
        try (var connection = owner.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return write(directory, selection, connection, pace, UkTime.today(clock));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    private static Manifest write(
            Path directory, Selection selection, Connection connection, Pace pace, LocalDate today)
            throws IOException, SQLException {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        db.sql("set local timezone = 'UTC'").update();
        if (!selection.whole()) {
            selection.choose(db, today);
        }
        var shapes = Shape.all(db).stream()
                .filter(shape -> selection.whole() || shape.table().always())
                .toList();
        pace.expect(selection.whole() ? estimated(shapes, db) : 0);
        var order = selection.whole() ? WrittenOrder.of(db) : WrittenOrder.NONE;
        var entries = new ArrayList<Manifest.Entry>();
        for (var shape : shapes) {
            var file = new BundleFile(directory.resolve(shape.table().file()));
            entries.add(file.write(connection, query(shape, selection, order), pace));
        }
        var manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                WrittenOrder.lastPosition(db),
                selection.said(),
                List.copyOf(entries));
        manifest.writeTo(directory);
        return manifest;
    }

    private static String query(Shape shape, Selection selection, WrittenOrder order) {
        return "select %s from %s%s order by %s"
                .formatted(
                        shape.columns().stream()
                                .map(column -> order.told(column).orElseGet(column::written))
                                .collect(Collectors.joining(", ")),
                        shape.table().name(),
                        selection.of(shape),
                        shape.inOrder());
    }

    /** What the planner believes, which is enough to say how long it will take. */
    private static long estimated(List<Shape> shapes, JdbcClient db) {
        return db.sql("""
                select coalesce(sum(greatest(reltuples, 0)), 0)::bigint
                  from pg_class
                 where oid = any (cast(:tables as regclass[]))
                """)
                .param(
                        "tables",
                        shapes.stream().map(shape -> shape.table().name()).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** A bundle holds everything about people, so nobody but whoever made it can look. */
    private static void makeEmpty(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            Files.createDirectories(
                    directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        try (var there = Files.list(directory)) {
            if (there.findAny().isPresent()) {
                throw new RuleBroken("%s is not empty. Name a new directory".formatted(directory));
            }
        }
    }
}
