package cymru.prawf.database;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's processes on a data directory, for whoever measures what happens when they are killed. */
public final class PostgresProcesses {

    private PostgresProcesses() {}

    /** The one that started all the others, and those. */
    public static List<ProcessHandle> on(DataDirectory data) throws IOException {
        return Postmaster.runningOn(new Cluster(data.cluster())).stream()
                .map(Postmaster::process)
                .flatMap(first -> Stream.concat(Stream.of(first), first.children()))
                .toList();
    }
}
