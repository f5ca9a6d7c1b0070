package cymru.prawf.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The database as its owner sees it, for work on every case that nobody in particular asked for. Nothing that answers a person
 * may use it: no record is limited here.
 */
@Component
public class OwnersDatabase implements DisposableBean {

    /** What is done to every case takes long; a database that froze or vanished is not waited for any longer. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final DatabaseSettings settings;
    private final DataSource usual;
    private @Nullable HikariDataSource own;

    OwnersDatabase(DatabaseSettings settings, DataSource usual) {
        this.settings = settings;
        this.usual = usual;
    }

    /** The usual connections where they are the owner's, otherwise a few of its own that are closed when idle. */
    public synchronized DataSource dataSource() {
        if (settings.asOwner()) {
            return usual;
        }
        if (own == null) {
            own = new HikariDataSource();
            own.setJdbcUrl(settings.url());
            own.setUsername(settings.owner());
            own.setPassword(settings.ownerPassword());
            own.setMaximumPoolSize(2);
            own.setMinimumIdle(0);
            own.setIdleTimeout(30_000);
            own.setPoolName("prawf-owner");
            own.setConnectionInitSql(DataSources.PLANNED_ANEW);
            own.addDataSourceProperty("socketTimeout", String.valueOf(PATIENCE.toSeconds()));
        }
        return own;
    }

    @Override
    public synchronized void destroy() {
        if (own != null) {
            own.close();
        }
    }
}
