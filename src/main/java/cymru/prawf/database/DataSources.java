package cymru.prawf.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** How the program is connected: the web as a role that sees what the acting user may see, the command line as the owner. */
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DataSources {

    /**
     * Nearly every question here is about a day or a person. A plan kept for all days takes each period to hold for almost
     * nobody, and joins a few hundred teams by trying every one with every other. For one case it is not so: {@link OneCase}.
     */
    static final String PLANNED_ANEW = "set plan_cache_mode = force_custom_plan";

    /** For how long an answer to somebody who waits is waited for, so that a database that froze or vanished frees its connections. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * Connections that are told nothing. Sessions are kept through these: a session says who acts, so nobody can be told of before
     * it was read.
     */
    @Bean(defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource connections(DatabaseSettings settings) throws SQLException {
        // The migrations grant to the role, so it comes first, whoever acts.
        try (var owner = DriverManager.getConnection(settings.url(), settings.owner(), settings.ownerPassword())) {
            ApplicationRole.ensure(owner, settings.ownerPassword());
        }
        var pool = new Connections();
        pool.setJdbcUrl(settings.url());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(5_000);
        pool.setPoolName("prawf");
        pool.setConnectionInitSql(PLANNED_ANEW);
        pool.addDataSourceProperty("prepareThreshold", "1"); // what was asked once is asked again
        if (!settings.asOwner()) {
            pool.addDataSourceProperty("socketTimeout", String.valueOf(PATIENCE.toSeconds()));
        }
        pool.setUsername(settings.asOwner() ? settings.owner() : ApplicationRole.NAME);
        pool.setPassword(
                settings.asOwner() ? settings.ownerPassword() : ApplicationRole.password(settings.ownerPassword()));
        return pool;
    }

    @Bean
    DataSource dataSource(
            @SpringSessionDataSource HikariDataSource connections,
            DatabaseSettings settings,
            ObjectProvider<ActingUser> acting) {
        return settings.asOwner()
                ? connections
                : new ActingDataSource(connections, SingletonSupplier.of(() -> acting.getIfAvailable(() -> () -> "")));
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new Transactions(dataSource);
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource HikariDataSource connections) {
        return new TransactionTemplate(new DataSourceTransactionManager(connections));
    }
}
