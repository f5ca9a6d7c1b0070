package cymru.prawf.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that know who is acting: each tells the database before anybody can use it. */
final class ActingDataSource extends DelegatingDataSource implements AutoCloseable {

    private final HikariDataSource pool;
    private final ActingUser acting;

    ActingDataSource(HikariDataSource pool, ActingUser acting) {
        super(pool);
        this.pool = pool;
        this.acting = acting;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var userName = acting.userName(); // before a connection is held, since finding out may need one
        var connection = super.getConnection();
        try (var tell = connection.prepareStatement("select set_config('prawf.user', ?, false)")) {
            tell.setString(1, userName);
            tell.execute();
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
