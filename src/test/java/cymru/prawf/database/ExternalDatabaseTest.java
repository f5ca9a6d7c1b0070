package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A PostgreSQL that somebody else runs: what is wrong with it is told in one sentence. */
class ExternalDatabaseTest {

    static String url = "";

    @BeforeAll
    static void somebodysDatabase() {
        url = TestDatabase.create("somebodys");
    }

    @Test
    void aDatabaseOfItsOwnerIsUsed() {
        assertThat(at(url, TestDatabase.OWNER, TestDatabase.PASSWORD).address().url())
                .isEqualTo(url);
        assertThat(at(url.replace("jdbc:", ""), TestDatabase.OWNER, TestDatabase.PASSWORD)
                        .address()
                        .url())
                .isEqualTo(url);
    }

    @Test
    void aMissingDatabaseIsTold() {
        assertThatThrownBy(() -> at(url.replace("somebodys", "nobodys"), TestDatabase.OWNER, TestDatabase.PASSWORD))
                .hasMessageStartingWith("There is no database at ");
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0)) {
            unused = socket.getLocalPort();
        }
        assertThatThrownBy(() -> at("jdbc:postgresql://127.0.0.1:%d/prawf".formatted(unused), "them", "theirs"))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Nothing answers as PostgreSQL at ");
    }

    @Test
    void aRoleThatMayNotSetItUpIsTold() throws SQLException {
        try (var owner = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.PASSWORD);
                var statement = owner.createStatement()) {
            statement.execute("drop role if exists a_reader");
            statement.execute("create role a_reader login password 'theirs'");
        }
        assertThatThrownBy(() -> at(url, "a_reader", "theirs"))
                .hasMessageContaining("The role a_reader may not set up");
    }

    @Test
    void anOlderServerIsTold() {
        assertThatThrownBy(() ->
                        ExternalDatabase.requireOurVersion(17, "17.5", new DatabaseAddress(url, "them", "theirs")))
                .hasMessage("The database at %s is PostgreSQL 17.5; Prawf needs PostgreSQL 18 or newer.", url);
    }

    private static ExternalDatabase at(String url, String user, String password) {
        return ExternalDatabase.at(url, user, password);
    }
}
