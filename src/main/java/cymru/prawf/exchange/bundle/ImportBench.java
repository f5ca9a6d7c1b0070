package cymru.prawf.exchange.bundle;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Bench;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.database.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How fast a bundle comes into an empty record, checks and all, against COPY of the same files into the same tables with the same
 * keys and indexes. {@code bin/bench import} makes the bundle and the record.
 */
@Component
class ImportBench implements Bench {

    private final OwnersDatabase owner;
    private final CaseImport imports;
    private final Path bundle;

    ImportBench(OwnersDatabase owner, CaseImport imports, @Value("${prawf.bench.bundle:}") String bundle) {
        this.owner = owner;
        this.imports = imports;
        this.bundle = Path.of(bundle);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(BeanFactory program, PrintStream out) throws Exception {
        var limit = new Stretch(this::bare);
        new JdbcTemplate(owner.dataSource()).execute("vacuum");
        var ours = new Stretch(
                () -> imports.bringIn(bundle, "bench", Progress.SILENT).rows());
        ours.tell("import", limit, "COPY FROM the same files into the same tables", "at least half", out);
    }

    /** Done whole, and then taken back. */
    private long bare() throws IOException, SQLException {
        try (var connection = owner.dataSource().getConnection()) {
            var parts = Bundle.in(bundle, JdbcClient.create(owner.dataSource())).parts();
            connection.setAutoCommit(false);
            Batch.checkedByOnePlan(connection);
            long rows = 0;
            for (var part : parts) {
                var table = part.shape().table();
                if (!table.name().startsWith("policy.")) { // is there already
                    try (var in = Files.newInputStream(part.path())) {
                        rows += connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn(
                                        "copy %s (%s) from stdin with (format csv, header)"
                                                .formatted(
                                                        table.name(),
                                                        part.columns().stream()
                                                                .map(Column::quoted)
                                                                .collect(Collectors.joining(", "))),
                                        in,
                                        1 << 16);
                    }
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return rows;
        }
    }
}
