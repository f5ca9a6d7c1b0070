package cymru.prawf.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL on a data directory, shared by every Prawf that works there. The first to come starts it, or takes over one that
 * lived on when its Prawf was killed; the last to go stops it.
 */
public final class EmbeddedDatabase implements OpenDatabase {

    private final Cluster cluster;
    private final Binaries binaries;
    private final UseLock users;
    private final DatabaseAddress address;
    private boolean closed;

    private EmbeddedDatabase(Cluster cluster, Binaries binaries, UseLock users, DatabaseAddress address) {
        this.cluster = cluster;
        this.binaries = binaries;
        this.users = users;
        this.address = address;
    }

    public static EmbeddedDatabase on(DataDirectory data, Progress progress) {
        @Nullable UseLock users = null;
        try {
            users = UseLock.of(data.lock("users")).together();
            try (var starting = UseLock.of(data.lock("starting")).alone()) {
                return start(data, users, progress);
            }
        } catch (IOException failure) {
            throw closing(users, cannotStart(data, failure));
        } catch (CannotStart refused) {
            throw closing(users, refused);
        }
    }

    private static EmbeddedDatabase start(DataDirectory data, UseLock users, Progress progress) throws IOException {
        var cluster = new Cluster(data.cluster());
        if (cluster.exists()) {
            cluster.requireOurMajorVersion();
        }
        var binaries = Binaries.in(data, progress);
        if (!cluster.exists()) {
            progress.tell("Creating the database in " + data);
            cluster.create(binaries, OwnerPassword.makeIn(data.ownerPassword()));
        }
        var password = OwnerPassword.readFrom(data.ownerPassword());
        var running = Postmaster.runningOn(cluster);
        var postmaster = running.isPresent() && running.get().ready()
                ? running.get()
                : new PostmasterStart(cluster, binaries, data.postgresLog(), progress).start();
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), Cluster.DATABASE);
        return new EmbeddedDatabase(cluster, binaries, users, new DatabaseAddress(url, Cluster.OWNER, password));
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    /** Stops PostgreSQL when no other Prawf uses it. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (users) {
            users.release();
            if (users.aloneAtOnce() && Postmaster.runningOn(cluster).isPresent()) {
                PostgresProgram.run(
                        List.of(
                                binaries.program("pg_ctl"),
                                "stop",
                                "--pgdata=" + cluster.directory(),
                                "--mode=fast",
                                "--timeout=120",
                                "--silent"),
                        "");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CannotStart cannotStart(DataDirectory data, IOException failure) {
        if (FullDisk.caused(failure)) {
            return FullDisk.under(data.path(), failure);
        }
        return new CannotStart(
                "The database in %s could not be started: %s.".formatted(data, failure.getMessage()), failure);
    }

    private static CannotStart closing(@Nullable UseLock users, CannotStart refused) {
        if (users != null) {
            try {
                users.close();
            } catch (IOException alreadyGone) {
                refused.addSuppressed(alreadyGone);
            }
        }
        return refused;
    }
}
