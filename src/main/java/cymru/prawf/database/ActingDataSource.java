package cymru.prawf.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections that know who is acting: each tells the database before anybody can use it. */
final class ActingDataSource extends DelegatingDataSource {

    private final Supplier<ActingUser> acting;

    /** What each open connection was told last, so that it is told again only when somebody else acts. */
    private final Map<PGConnection, String> told = Collections.synchronizedMap(new WeakHashMap<>());

    ActingDataSource(DataSource connections, Supplier<ActingUser> acting) {
        super(connections);
        this.acting = acting;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var userName = acting.get().userName(); // before a connection is held, since finding out may need one
        var connection = super.getConnection();
        try {
            tell(connection, userName);
            return connection;
        } catch (SQLException broken) {
            connection.close();
            throw broken;
        }
    }

    private void tell(Connection connection, String userName) throws SQLException {
        var open = connection.unwrap(PGConnection.class);
        if (userName.equals(told.get(open))) {
            return;
        }
        told.remove(open); // until the database has answered nobody knows what holds
        try (var tell = connection.prepareStatement("select set_config('prawf.user', ?, false)")) {
            tell.setString(1, userName);
            tell.execute();
        }
        told.put(open, userName);
    }
}
