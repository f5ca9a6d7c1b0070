package cymru.prawf.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * PostgreSQL on a data directory, shared by every Prawf that works there. The first to come starts it, or takes over one that
 * lived on when its Prawf was killed; the last to go stops it.
 */
public final class EmbeddedDatabase implements OpenDatabase {

    private final Tenancy tenancy;
    private final Postmaster postmaster;
    private final DatabaseAddress address;

    private EmbeddedDatabase(Tenancy tenancy, Postmaster postmaster, DatabaseAddress address) {
        this.tenancy = tenancy;
        this.postmaster = postmaster;
        this.address = address;
    }

    public static EmbeddedDatabase on(DataDirectory data, Progress progress) {
        try {
            var tenancy = Tenancy.in(data);
            try (var _ = UseLock.of(data.lock("starting")).alone()) {
                return start(data, tenancy, progress);
            } catch (IOException | RuntimeException failure) {
                leave(tenancy, failure);
                throw failure;
            }
        } catch (IOException failure) {
            throw FullDisk.caused(failure)
                    ? FullDisk.under(data.path(), failure)
                    : new CannotStart(
                            "The database in %s could not be started: %s.".formatted(data, failure.getMessage()),
                            failure);
        }
    }

    private static EmbeddedDatabase start(DataDirectory data, Tenancy tenancy, Progress progress) throws IOException {
        var cluster = tenancy.cluster();
        if (cluster.exists()) {
            cluster.requireOurMajorVersion();
        }
        var programs = new PostgresPrograms(Binaries.in(data, progress), PostgresUser.of(cluster.directory()));
        programs.requireReach(data);
        tenancy.stopsWith(programs);
        if (!cluster.exists()) {
            progress.tell("Creating the database in " + data);
            cluster.create(programs, OwnerPassword.makeIn(data.ownerPassword()));
        }
        var password = OwnerPassword.readFrom(data.ownerPassword());
        var postmaster = new PostmasterStart(cluster, programs, data.postgresLog(), progress).start();
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), Cluster.DATABASE);
        var address = new DatabaseAddress(url, Cluster.OWNER, password);
        requireWelcome(address, data);
        return new EmbeddedDatabase(tenancy, postmaster, address);
    }

    private static void leave(Tenancy tenancy, Exception failure) {
        try {
            tenancy.close();
        } catch (UncheckedIOException another) {
            failure.addSuppressed(another);
        }
    }

    private static void requireWelcome(DatabaseAddress address, DataDirectory data) {
        try {
            DriverManager.getConnection(address.url(), address.owner(), address.ownerPassword())
                    .close();
        } catch (SQLException refused) {
            throw "28P01".equals(refused.getSQLState())
                    ? new CannotStart(
                            "The password in %s is not the one of this database; bring back the file that belongs to it."
                                    .formatted(data.ownerPassword()),
                            refused)
                    : new CannotStart(
                            "The database in %s runs but lets nobody in (%s); its log is %s."
                                    .formatted(data, refused.getMessage(), data.postgresLog()),
                            refused);
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    /** Waits for as long as PostgreSQL runs, which ends before this is closed only by an accident. */
    @Override
    public void awaitEnd() {
        postmaster.process().onExit().join();
    }

    @Override
    public void close() {
        tenancy.close();
    }
}
