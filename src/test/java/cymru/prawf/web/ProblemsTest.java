package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.json.JsonMapper;

/** What goes wrong, to a program. */
class ProblemsTest {

    private final Problems problems = new Problems(new JsonMapper());

    @Test
    void aDatabaseThatEndsTheConnectionIsAwayAndNotTheCaller() {
        var reset = new SQLException("An I/O error occurred", "08006", new SocketException("Connection reset"));
        assertThat(status(new CannotCreateTransactionException("Could not begin", reset)))
                .isEqualTo(503);
        var ended = new SQLException("An I/O error occurred", "08006", new EOFException());
        assertThat(status(new TransactionSystemException("Could not commit", ended)))
                .isEqualTo(503);
    }

    @Test
    void aCallerWhoEndsTheConnectionSentTooLittle() {
        assertThat(status(new ClientAbortException(new EOFException()))).isEqualTo(400);
    }

    private int status(Exception failure) {
        return problems.of(failure, "POST /api/facts").status();
    }
}
