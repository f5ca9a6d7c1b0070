package cymru.prawf.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Connections to the database that are kept; they say once that there is none, however many ask, and once that there are again. */
final class Connections extends HikariDataSource {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private final AtomicBoolean none = new AtomicBoolean();
    private volatile long lastFailure;

    @Override
    public Connection getConnection() throws SQLException {
        try {
            var connection = super.getConnection();
            if (none.get() && isOver() && none.compareAndSet(true, false)) {
                LOG.warn("The database gives connections again");
            }
            return connection;
        } catch (SQLException failure) {
            lastFailure = System.nanoTime();
            if (none.compareAndSet(false, true)) {
                LOG.warn("The database gives no connection: {}", failure.getMessage(), failure);
            }
            throw failure;
        }
    }

    /** Where there are too few, some who ask get one and others do not, in turn. */
    private boolean isOver() {
        return System.nanoTime() - lastFailure
                > Duration.ofMillis(getConnectionTimeout()).toNanos();
    }
}
