package cymru.prawf.database;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL runs, for it refuses to run as root: as whoever started Prawf; for root, as the owner of the database's
 * files, or in a user namespace, where root is nobody and has the same files; where a container forbids those, as nobody.
 *
 * @param before the words that come before a command
 * @param number the user to become, if any
 */
record PostgresUser(List<String> before, @Nullable Integer number) {

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    static PostgresUser of(Path cluster) throws IOException {
        if (new UnixSystem().getUid() != ROOT) {
            return new PostgresUser(List.of(), null);
        }
        int owner = Files.exists(cluster) ? (int) Files.getAttribute(cluster, "unix:uid") : ROOT;
        if (owner != ROOT) {
            return becoming(owner);
        }
        return works(NAMESPACE, "true") ? new PostgresUser(NAMESPACE, null) : becoming(NOBODY);
    }

    private static PostgresUser becoming(int user) {
        return new PostgresUser(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    /** Makes a directory that belongs to this user. */
    void makeDirectory(Path directory) throws IOException {
        Files.createDirectory(directory);
        if (number != null) {
            Files.setAttribute(directory, "unix:uid", number);
            Files.setAttribute(directory, "unix:gid", number);
        }
    }

    /** Another user must get through the data directory to the programs and the files. */
    void requireReach(DataDirectory data, Path program) throws IOException {
        if (number == null) {
            return;
        }
        Files.setPosixFilePermissions(data.path(), fromString("rwx--x--x"));
        if (!works(before, "test", "-x", program.toString())) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this system lets it run as nobody only in a directory that everybody can reach; start Prawf as an ordinary user, or with --data /var/lib/prawf.");
        }
    }

    private static boolean works(List<String> before, String... command) {
        try {
            var words = Stream.concat(before.stream(), Stream.of(command)).toList();
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
