package cymru.prawf.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the program is connected: the web as a role that sees what the acting user may see, the command line as the owner. */
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DataSources {

    /**
     * Nearly every question here is about a day or a person. A plan kept for all days takes each period to hold for almost
     * nobody, and joins a few hundred teams by trying every one with every other.
     */
    static final String PLANNED_ANEW = "set plan_cache_mode = force_custom_plan";

    @Bean
    DataSource dataSource(DatabaseSettings settings, ObjectProvider<ActingUser> acting) throws SQLException {
        // The migrations grant to the role, so it comes first, whoever acts.
        try (var owner = DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword())) {
            ApplicationRole.ensure(owner, settings.ownerPassword());
        }
        var pool = new HikariDataSource();
        pool.setJdbcUrl(settings.url());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("prawf");
        pool.setConnectionInitSql(PLANNED_ANEW);
        pool.addDataSourceProperty("prepareThreshold", "1"); // what was asked once is asked again
        if (settings.asOwner()) {
            pool.setUsername(settings.owner());
            pool.setPassword(settings.ownerPassword());
            return pool;
        }
        pool.setUsername(ApplicationRole.NAME);
        pool.setPassword(ApplicationRole.password(settings.ownerPassword()));
        return new ActingDataSource(
                pool, () -> acting.getIfAvailable(() -> () -> "").userName());
    }
}
