package cymru.prawf.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** PostgreSQL running on a cluster, as its file postmaster.pid tells: by us, or by a Prawf that is no more. */
record Postmaster(ProcessHandle process, int port, boolean ready) {

    private static final String PID_FILE = "postmaster.pid";
    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<Postmaster> runningOn(Cluster cluster) throws IOException {
        var lines = pidFile(cluster);
        boolean ready = lines.size() > STATUS && lines.get(STATUS).equals("ready");
        return process(lines)
                .filter(process -> lines.size() > PORT && worksIn(cluster, process))
                .map(process -> new Postmaster(process, Integer.parseInt(lines.get(PORT)), ready));
    }

    static boolean runsOn(Cluster cluster) throws IOException {
        return runningOn(cluster).isPresent();
    }

    /** Where it was when it was killed, or is. */
    static OptionalInt lastPortOn(Cluster cluster) throws IOException {
        var lines = pidFile(cluster);
        return lines.size() > PORT && !lines.get(PORT).isEmpty()
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT)))
                : OptionalInt.empty();
    }

    /** After a restart of the machine another program may have the number that the file names. */
    static void forgetIfReplaced(Cluster cluster) throws IOException {
        if (process(pidFile(cluster)).filter(other -> !worksIn(cluster, other)).isPresent()) {
            Files.delete(cluster.directory().resolve(PID_FILE));
        }
    }

    private static List<String> pidFile(Cluster cluster) throws IOException {
        try (var lines = Files.lines(cluster.directory().resolve(PID_FILE))) {
            return lines.map(String::strip).toList();
        } catch (NoSuchFileException stopped) {
            return List.of();
        }
    }

    private static Optional<ProcessHandle> process(List<String> pidFile) {
        return pidFile.isEmpty() || pidFile.get(PID).isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(pidFile.get(PID))).filter(ProcessHandle::isAlive);
    }

    /** A process that was killed and not yet buried by its parent works nowhere. */
    private static boolean worksIn(Cluster cluster, ProcessHandle process) {
        var directory = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        try {
            return Files.isSameFile(directory, cluster.directory());
        } catch (NoSuchFileException nowhere) {
            return !Files.exists(Path.of("/proc/self"))
                    && process.info().command().orElse("").endsWith("postgres");
        } catch (IOException somebodyElses) {
            return true;
        }
    }
}
