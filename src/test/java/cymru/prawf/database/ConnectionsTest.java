package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ConnectionsTest {

    private static final String AGAIN = "The database gives connections again";

    @Test
    @Timeout(300)
    void thatThereIsNoConnectionIsSaidOnceAndThatThereAreAgainOnce(CapturedOutput said) {
        try (var connections = new Connections()) {
            connections.setJdbcUrl(TestDatabase.url("not_there_yet"));
            connections.setUsername(TestDatabase.OWNER);
            connections.setPassword(TestDatabase.PASSWORD);
            connections.setMaximumPoolSize(1);
            connections.setConnectionTimeout(250);
            connections.setInitializationFailTimeout(-1);
            for (int asked = 0; asked < 3; asked++) {
                assertThat(gives(connections)).isFalse();
            }
            TestDatabase.create("not_there_yet");
            while (!said.getAll().contains(AGAIN)) {
                gives(connections); // asked again, as whoever was told to come again does
            }
            assertThat(gives(connections)).isTrue();
        }
        assertThat(said.getAll())
                .containsOnlyOnce("The database gives no connection: ")
                .containsOnlyOnce(AGAIN);
    }

    private static boolean gives(Connections connections) {
        try (var _ = connections.getConnection()) {
            return true;
        } catch (SQLException none) {
            return false;
        }
    }
}
