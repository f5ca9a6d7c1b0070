package cymru.prawf.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL on a data directory, shared by every Prawf that works there. The first to come starts it, or takes over one that
 * lived on when its Prawf was killed; the last to go stops it.
 */
public final class EmbeddedDatabase implements OpenDatabase {

    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration A_WHILE = Duration.ofSeconds(2);
    private static final Duration UNTIL_A_PORT_IS_FREE = Duration.ofSeconds(30);

    private final DataDirectory data;
    private final Tenancy tenancy;
    private final PostmasterStart starting;
    private final int port;
    private final DatabaseAddress address;
    private volatile @Nullable Thread keeper;

    private EmbeddedDatabase(
            DataDirectory data, Tenancy tenancy, PostmasterStart starting, int port, DatabaseAddress address) {
        this.data = data;
        this.tenancy = tenancy;
        this.starting = starting;
        this.port = port;
        this.address = address;
    }

    public static EmbeddedDatabase on(DataDirectory data, Progress progress) {
        try {
            var tenancy = Tenancy.in(data);
            try (var _ = data.whileStarting()) {
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
        var starting = new PostmasterStart(cluster, programs, data.postgresLog(), progress);
        int port = starting.start().port();
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.DATABASE);
        var address = new DatabaseAddress(url, Cluster.OWNER, password);
        requireWelcome(address, data);
        return new EmbeddedDatabase(data, tenancy, starting, port, address);
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

    /**
     * Starts PostgreSQL again whenever it has ended, where it was before, so that every connection finds it. What keeps it from
     * starting, like a full disk, may pass: it is told, and tried again.
     */
    @Override
    public void keep(Progress progress) throws InterruptedException {
        keeper = Thread.currentThread();
        var told = new HashSet<String>();
        while (true) {
            try {
                if (!Postmaster.runsOn(tenancy.cluster())) {
                    tellOnce("The database ended; starting it again", told, progress);
                    if (!startsWhereItWas()) {
                        return;
                    }
                    progress.tell("The database runs again");
                    told.clear();
                }
            } catch (IOException | CannotStart failure) {
                Thread.sleep(A_WHILE); // ends here when Prawf is told to stop, which is why it did not start
                tellOnce(String.valueOf(failure.getMessage()), told, progress);
            }
            Thread.sleep(A_MOMENT);
        }
    }

    private static void tellOnce(String sentence, Set<String> told, Progress progress) {
        if (told.add(sentence)) {
            progress.tell(sentence);
        }
    }

    private synchronized boolean startsWhereItWas() throws IOException {
        try (var _ = data.whileStarting()) {
            return starting.start(port, UNTIL_A_PORT_IS_FREE).port() == port;
        }
    }

    @Override
    public void close() {
        var keeping = keeper;
        if (keeping != null) {
            keeping.interrupt();
        }
        leave();
    }

    private synchronized void leave() {
        tenancy.close();
    }
}
