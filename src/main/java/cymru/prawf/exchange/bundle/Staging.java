package cymru.prawf.exchange.bundle;

import cymru.prawf.kernel.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files of a bundle in the database, held apart while they are looked through. PostgreSQL itself says whether each value can be what
 * its column holds; what is held here is not logged, and a crash leaves nothing of it.
 */
final class Staging {

    static final String SCHEMA = "incoming";

    /** Numbers facts that came without positions, until they get some. */
    private static final String IN_ORDER = SCHEMA + ".in_order";

    private static final int BUFFER = 1 << 16;

    private Staging() {}

    static void begin(JdbcClient db) {
        end(db);
        db.sql("create schema " + SCHEMA).update();
        db.sql("set timezone = 'Europe/London'").update(); // of a time that names no zone
    }

    static void end(JdbcClient db) {
        db.sql("drop schema if exists %s cascade".formatted(SCHEMA)).update();
        db.sql("reset timezone").update();
    }

    /** Takes a file in and answers its hash. */
    static String take(BundlePart part, Connection connection, Pace pace) throws IOException, SQLException {
        makeTable(part.shape(), connection);
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(counted(part, pace), digest)) {
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy(part), in, BUFFER);
            var hash = HexFormat.of().formatHex(digest.digest());
            checkAgainst(part, rows, hash);
            return hash;
        } catch (PSQLException refused) {
            throw Refusal.of(part, refused);
        }
    }

    private static InputStream counted(BundlePart part, Pace pace) throws IOException {
        return new FilterInputStream(Files.newInputStream(part.path())) {
            @Override
            public int read(byte[] into, int from, int atMost) throws IOException {
                int bytes = super.read(into, from, atMost);
                pace.more(part.file(), Math.max(0, bytes));
                return bytes;
            }
        };
    }

    /** Once its keys are there: lets some people's rows be found fast. */
    static void prepare(Shape shape, JdbcClient db) {
        var staged = shape.table().staged();
        if (shape.ofCases() && !shape.key().getFirst().equals("crn")) {
            db.sql("create index on %s (crn)".formatted(staged)).update();
        }
        db.sql("analyze " + staged).update();
    }

    private static void makeTable(Shape shape, Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create unlogged table %s (like %s including defaults including constraints)"
                    .formatted(shape.table().staged(), shape.table().name()));
            if (shape.table().equals(BundleTables.FACTS)) {
                statement.execute("create sequence " + IN_ORDER);
                statement.execute("""
                        alter table %s alter written_in drop not null, alter written_in drop default,
                                       alter position set default nextval('%s')
                        """.formatted(shape.table().staged(), IN_ORDER));
            }
        }
    }

    private static String copy(BundlePart part) {
        var texts = part.columns().stream()
                .filter(Column::emptyIsText)
                .map(Column::quoted)
                .collect(Collectors.joining(", "));
        return "copy %s (%s) from stdin with (format csv, header%s)"
                .formatted(
                        part.shape().table().staged(),
                        part.columns().stream().map(Column::quoted).collect(Collectors.joining(", ")),
                        texts.isEmpty() ? "" : ", force_not_null (%s)".formatted(texts));
    }

    private static void checkAgainst(BundlePart part, long rows, String hash) {
        var said = part.entry();
        if (said.rows() != null && said.rows() != rows) {
            throw BundleFault.of(
                    part.file(),
                    "it has %d rows and %s says %d. Copy the bundle again",
                    rows,
                    Manifest.NAME,
                    said.rows());
        }
        if (said.sha256() != null && !said.sha256().equals(hash)) {
            throw BundleFault.of(
                    part.file(),
                    "it is not what was written: its SHA-256 differs from that in %s. Copy the bundle again",
                    Manifest.NAME);
        }
    }
}
