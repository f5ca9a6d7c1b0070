package cymru.prawf.web;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells apart a database that is away, one that only reads, and every other failure. */
enum Outage {
    AWAY,
    READ_ONLY;

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    /** PostgreSQL: read-only transaction, disk full. */
    private static final Set<String> NO_WRITING = Set.of("25006", "53100");

    /** PostgreSQL: too many connections, shutting down, crashed, starting. Class 08 is the connection itself. */
    private static final Set<String> NOBODY_THERE = Set.of("53300", "57P01", "57P02", "57P03");

    static final String RETRY_SECONDS = "60";

    /** What the database says itself is nearer the truth than what is made of it on the way. */
    static @Nullable Outage in(@Nullable Throwable failure) {
        Outage found = null;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                if (NO_WRITING.contains(sql.getSQLState())) {
                    return READ_ONLY;
                }
                if (NOBODY_THERE.contains(sql.getSQLState())
                        || sql.getSQLState().startsWith("08")) {
                    return AWAY;
                }
            }
            if (isOfNoConnection(cause)) {
                found = AWAY;
            }
        }
        return found;
    }

    private static boolean isOfNoConnection(Throwable cause) {
        return switch (cause) {
            case DataAccessResourceFailureException _,
                    NonTransientDataAccessResourceException _,
                    CannotCreateTransactionException _ -> true;
            // Where the connection was lost meanwhile, no database says why it is neither committed nor rolled back.
            case TransactionSystemException unended ->
                unended.getCause() instanceof SQLException sql && sql.getSQLState() == null;
            default -> false;
        };
    }

    /** That the database is away is told once by whoever keeps the connections, and not by everybody who meets it. */
    Outage noted(String request, Throwable failure) {
        switch (this) {
            case AWAY -> LOG.debug("{} met no database", request, failure);
            case READ_ONLY -> LOG.warn("{} could not be recorded: the database only reads", request, failure);
        }
        return this;
    }

    FailurePage page(@Nullable Resend resend, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return switch (this) {
            case AWAY -> FailurePage.unavailable(resend);
            case READ_ONLY -> FailurePage.readOnly(resend);
        };
    }

    /** For the API, whose callers keep what they sent themselves. */
    Problem problem() {
        return switch (this) {
            case AWAY ->
                Problem.of(
                        503,
                        "unavailable",
                        "Prawf cannot reach its records",
                        "What you sent may not have been recorded. Send it again in a minute, with the same Idempotency-Key.");
            case READ_ONLY ->
                Problem.of(
                        503,
                        "recording-stopped",
                        "Recording has stopped for a while",
                        "You can read. What you sent was not recorded: send it again in a minute.");
        };
    }
}
