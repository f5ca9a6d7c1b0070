package cymru.prawf.exchange.bundle;

import cymru.prawf.database.Bench;
import cymru.prawf.database.OwnersDatabase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** How fast the whole record goes out, against COPY of the same tables to files. */
@Component
class ExportBench implements Bench {

    private final OwnersDatabase owner;
    private final CaseExport export;

    ExportBench(OwnersDatabase owner, CaseExport export) {
        this.owner = owner;
        this.export = export;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        var directory = Files.createTempDirectory("prawf-bench");
        try {
            var limit = new Stretch(() -> bare(Files.createDirectory(directory.resolve("bare"))));
            var pace = Pace.silent();
            var ours = new Stretch(() ->
                    export.write(directory.resolve("bundle"), new Selection(null, null, null), pace).files().stream()
                            .mapToLong(file -> file.rows() == null ? 0 : file.rows())
                            .sum());
            ours.tell("export", limit, "COPY TO of the same tables to files", "at least half", out);
        } finally {
            FileSystemUtils.deleteRecursively(directory);
        }
    }

    private long bare(Path directory) throws IOException, SQLException {
        long rows = 0;
        try (var connection = owner.dataSource().getConnection()) {
            for (var table : BundleTables.all()) {
                rows += copy(connection, table, directory.resolve(table.file()));
            }
        }
        return rows;
    }

    private static long copy(Connection connection, BundleTable table, Path file) throws IOException, SQLException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from %s) to stdout with (format csv, header)".formatted(table.name()), out);
        }
    }
}
