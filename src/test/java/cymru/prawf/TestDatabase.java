package cymru.prawf;

import cymru.prawf.database.ApplicationRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The real database of the tests: one PostgreSQL a run, owned and connected to as in the program. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String OWNER = "prawf_owner";
    public static final String PASSWORD = "owner-of-the-tests";

    private static final EmbeddedPostgres SERVER = start();

    /** A new, empty database on the same server, for tests that need one of their own; answers its JDBC address. */
    public static String create(String name) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(name, OWNER));
            return url(name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** As the owner, for whom nothing is limited. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url("prawf"), OWNER, PASSWORD);
    }

    /** As the program is connected, with somebody acting. */
    public static Connection as(String userName) throws SQLException {
        var connection =
                DriverManager.getConnection(url("prawf"), ApplicationRole.NAME, ApplicationRole.password(PASSWORD));
        try (var tell = connection.prepareStatement("select set_config('prawf.user', ?, false)")) {
            tell.setString(1, userName);
            tell.execute();
        }
        return connection;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "prawf.database.url=" + url("prawf"),
                        "prawf.database.owner=" + OWNER,
                        "prawf.database.owner-password=" + PASSWORD,
                        "db-scheduler.enabled=false",
                        "prawf.events.within=127.0.0.1",
                        "prawf.events.timeout=2s")
                .applyTo(context);
    }

    public static String url(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(SERVER.getPort(), name);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("jit", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role %s login createrole password '%s'".formatted(OWNER, PASSWORD));
                statement.execute("create database prawf owner " + OWNER);
            }
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
