package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Writes down that an import ran, how far it has come, and what became of each file. */
final class ImportRuns {

    private static final Table FILE = Table.of(
            "exchange.import_file",
            "run",
            "file",
            "read",
            "imported",
            "changed",
            "already_here",
            "kept_aside",
            "refused");

    private final Connection connection;
    private final String directory;
    private final String startedBy;
    private final Instant startedAt;
    private final boolean rehearsal;
    private int run;

    ImportRuns(Connection connection, String directory, String startedBy, Instant startedAt, boolean rehearsal) {
        this.connection = connection;
        this.directory = directory;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.rehearsal = rehearsal;
    }

    int begin() throws SQLException {
        if (!rehearsal) {
            insert();
            connection.commit();
        }
        return run;
    }

    /** A rehearsal does everything and keeps nothing, so each of its transactions begins the run again. */
    void beginTransaction() throws SQLException {
        if (rehearsal) {
            insert();
        }
    }

    private void insert() throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into exchange.import_run (id, source, directory, started_by, started_at)
                values (default, 'NDELIUS', ?, ?, ?) returning id
                """)) {
            insert.setString(1, directory);
            insert.setString(2, startedBy);
            insert.setTimestamp(3, Timestamp.from(startedAt));
            try (var row = insert.executeQuery()) {
                row.next();
                run = row.getInt(1);
            }
        }
    }

    int run() {
        return run;
    }

    boolean rehearses() {
        return rehearsal;
    }

    void tell(Batch replacing, Tally tally) {
        tally.files()
                .forEach((file, each) -> replacing.add(
                        FILE,
                        run,
                        file,
                        each.read(),
                        each.imported(),
                        each.changed(),
                        each.alreadyHere(),
                        each.keptAside(),
                        each.refused()));
    }

    void tell(Batch batch, int people, int done) {
        batch.first("update exchange.import_run set people = ?, people_done = ? where id = ?", people, done, run);
    }

    void finish(Instant at) throws SQLException {
        beginTransaction();
        try (var update = connection.prepareStatement("update exchange.import_run set finished_at = ? where id = ?")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setInt(2, run);
            update.executeUpdate();
        }
        end();
    }

    /** Ends a transaction, in the way this run ends them. */
    void end() throws SQLException {
        if (rehearsal) {
            connection.rollback();
        } else {
            connection.commit();
        }
    }
}
