package cymru.prawf.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A PostgreSQL that somebody else runs. */
record ExternalDatabase(DatabaseAddress address) implements OpenDatabase {

    /** Looks whether it is there, new enough, and lets us own what we make. */
    static ExternalDatabase at(String url, String user, String password) {
        var address = new DatabaseAddress(url.startsWith("jdbc:") ? url : "jdbc:" + url, user, password);
        DriverManager.setLoginTimeout(10);
        try (var connection = DriverManager.getConnection(address.url(), user, password)) {
            var product = connection.getMetaData();
            requireOurVersion(product.getDatabaseMajorVersion(), product.getDatabaseProductVersion(), address);
            requireRights(connection, address);
            return new ExternalDatabase(address);
        } catch (SQLException failure) {
            throw cannotUse(address, failure);
        }
    }

    static void requireOurVersion(int major, String version, DatabaseAddress address) {
        if (major < Binaries.MAJOR) {
            throw new CannotStart("The database at %s is PostgreSQL %s; Prawf needs PostgreSQL %d or newer."
                    .formatted(address.url(), version, Binaries.MAJOR));
        }
    }

    private static void requireRights(Connection connection, DatabaseAddress address) throws SQLException {
        try (var question = connection.createStatement();
                var answer = question.executeQuery("""
                        select (rolcreaterole or rolsuper) and has_database_privilege(current_database(), 'create'),
                               pg_is_in_recovery()
                          from pg_roles
                         where rolname = current_user
                        """)) {
            answer.next();
            if (answer.getBoolean(2)) {
                throw new CannotStart("The database at %s is a standby, which cannot be written to; name the primary."
                        .formatted(address.url()));
            }
            if (!answer.getBoolean(1)) {
                throw new CannotStart(
                        "The role %1$s may not set up %2$s; make it the owner of that database and say: alter role %1$s createrole."
                                .formatted(address.owner(), address.url()));
            }
        }
    }

    static CannotStart cannotUse(DatabaseAddress address, SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return new CannotStart(
                switch (state) {
                    case "28P01" ->
                        "The database at %s refuses the password of %s; give the right one with --database-password."
                                .formatted(address.url(), address.owner());
                    case "28000" ->
                        "The database at %s does not let %s in; check --database-user and the server's pg_hba.conf."
                                .formatted(address.url(), address.owner());
                    case "3D000" ->
                        "There is no database at %s; create it, owned by %s, or check --database-url."
                                .formatted(address.url(), address.owner());
                    default ->
                        "Nothing answers as PostgreSQL at %s (%s); check --database-url and that the server runs."
                                .formatted(address.url(), said(failure));
                },
                failure);
    }

    private static String said(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it gave no reason");
    }

    /** Whoever runs it sees to that. */
    @Override
    public void keep(Progress progress) throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        // It was there before us and stays.
    }
}
