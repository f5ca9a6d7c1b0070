package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What befell the database, from what its connections make of it. */
class OutageTest {

    @Test
    void aDatabaseThatGivesNoConnectionIsAway() {
        var none = new SQLTransientConnectionException("Connection is not available, request timed out after 5000ms");
        assertThat(Outage.in(new CannotGetJdbcConnectionException("Failed", none)))
                .isEqualTo(Outage.AWAY);
        assertThat(Outage.in(new CannotCreateTransactionException("Failed", none)))
                .isEqualTo(Outage.AWAY);
    }

    @Test
    void aDatabaseThatIsLostBeforeTheEndOfWhatWasBegunIsAway() {
        var closed = new SQLException("Connection is closed");
        assertThat(Outage.in(new TransactionSystemException("Could not roll back", closed)))
                .isEqualTo(Outage.AWAY);
        assertThat(Outage.in(new IllegalStateException(new SQLException("terminating connection", "57P01"))))
                .isEqualTo(Outage.AWAY);
    }

    @Test
    void aDatabaseThatRefusesAtTheEndIsThere() {
        var twice = new SQLException("duplicate key", "23505");
        assertThat(Outage.in(new TransactionSystemException("Could not commit", twice)))
                .isNull();
    }

    @Test
    void aDatabaseWithoutRoomOnItsDiskOnlyReads() {
        var full = new SQLException("could not extend file: No space left on device", "53100");
        assertThat(Outage.in(new DataAccessResourceFailureException("Failed", full)))
                .isEqualTo(Outage.READ_ONLY);
    }

    @Test
    void whatIsWrongWithAStatementIsNoOutage() {
        assertThat(Outage.in(new IllegalStateException(new SQLException("syntax error", "42601"))))
                .isNull();
    }
}
