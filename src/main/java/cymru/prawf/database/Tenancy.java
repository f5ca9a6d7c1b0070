package cymru.prawf.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One Prawf's use of a data directory, known to the system by a shared lock. Whoever leaves last stops PostgreSQL. */
final class Tenancy implements AutoCloseable {

    private final Cluster cluster;
    private final UseLock users;
    private @Nullable PostgresPrograms programs;

    private Tenancy(Cluster cluster, UseLock users) {
        this.cluster = cluster;
        this.users = users;
    }

    /** Waits for one who is just leaving. */
    static Tenancy in(DataDirectory data) throws IOException {
        return new Tenancy(
                new Cluster(data.cluster()), UseLock.of(data.lock("users")).together());
    }

    Cluster cluster() {
        return cluster;
    }

    void stopsWith(PostgresPrograms programs) {
        this.programs = programs;
    }

    @Override
    public synchronized void close() {
        try (users) {
            if (programs != null && users.release() && users.aloneAtOnce() && Postmaster.runsOn(cluster)) {
                programs.run(
                        "",
                        "pg_ctl",
                        "stop",
                        "--pgdata=" + cluster.directory(),
                        "--mode=fast",
                        "--timeout=120",
                        "--silent");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
