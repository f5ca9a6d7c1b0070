package cymru.prawf.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to the database that are kept; they say once that it is away, however many ask, and once that it is back. */
final class Connections extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final AtomicBoolean away = new AtomicBoolean();

    @Override
    public Connection getConnection() throws SQLException {
        try {
            var connection = super.getConnection();
            if (away.compareAndSet(true, false)) {
                LOG.warn("The database is back");
            }
            return connection;
        } catch (SQLException failure) {
            if (away.compareAndSet(false, true)) {
                LOG.warn("The database is away: {}", failure.getMessage(), failure);
            }
            throw failure;
        }
    }
}
