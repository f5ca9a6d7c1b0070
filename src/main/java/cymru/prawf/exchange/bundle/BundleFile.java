package cymru.prawf.exchange.bundle;

import cymru.prawf.kernel.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;

/** A file of a bundle that is being written. */
record BundleFile(Path path) {

    private static final int BUFFER = 1 << 16;

    /** Writes what the query answers, row by row, and says what it has written. */
    Manifest.Entry write(Connection connection, String query, Pace pace) throws IOException, SQLException {
        var name = path.getFileName().toString();
        var digest = Sha256.digest();
        long rows = -1; // the first is the header
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), BUFFER)) {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (%s) to stdout with (format csv, header)".formatted(query));
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                out.write(row);
                rows++;
                pace.row(name);
            }
        }
        return new Manifest.Entry(name, rows, Files.size(path), HexFormat.of().formatHex(digest.digest()));
    }
}
