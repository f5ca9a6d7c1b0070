package cymru.prawf.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where Prawf keeps what must outlive it: the database, its password and the logs. */
public record DataDirectory(Path path) {

    /** Unpacked programs 60 MB, an empty database 40 MB, room to write the first pages. */
    private static final long ROOM_TO_BEGIN = 160L << 20;

    private static final long ROOM_TO_GO_ON = 32L << 20;

    public static DataDirectory at(@Nullable Path chosen) {
        var path = chosen == null ? usual() : chosen;
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    private static Path usual() {
        var shared = System.getenv("XDG_DATA_HOME");
        if (shared != null && shared.startsWith("/")) {
            return Path.of(shared, "prawf");
        }
        var home = System.getenv("HOME");
        return Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home, ".local/share/prawf");
    }

    /** Makes the directory if it is not there, and looks whether it can be used. */
    public DataDirectory ready() {
        try {
            makePrivate(path);
            makePrivate(path.resolve("logs"));
        } catch (IOException refused) {
            throw new CannotStart(
                    "Prawf cannot create its data directory %s; name another with --data DIR.".formatted(path),
                    refused);
        }
        if (!Files.isWritable(path)) {
            throw new CannotStart(
                    "Prawf may not write to its data directory %s; start it as the user who owns that, or name another with --data DIR."
                            .formatted(path));
        }
        requireRoom();
        return this;
    }

    private void requireRoom() {
        long needed = Files.exists(cluster()) ? ROOM_TO_GO_ON : ROOM_TO_BEGIN;
        try {
            if (Files.getFileStore(path).getUsableSpace() < needed) {
                throw FullDisk.under(path, null);
            }
        } catch (IOException unknown) {
            // A file system that cannot say how much room it has may still have enough.
        }
    }

    static void makePrivate(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory, asFileAttribute(fromString("rwx------")));
        }
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path ownerPassword() {
        return path.resolve("owner-password");
    }

    Path postgresLog() {
        return path.resolve("logs/postgresql.log");
    }

    public Path log() {
        return path.resolve("logs/prawf.log");
    }

    /** One at a time starts PostgreSQL; the others wait here. */
    UseLock whileStarting() throws IOException {
        return UseLock.of(lock("starting")).alone();
    }

    Path lock(String name) {
        return path.resolve(name + ".lock");
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
