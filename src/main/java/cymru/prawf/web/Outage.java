package cymru.prawf.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells apart a database that is away, one that only reads, and every other failure. */
enum Outage {
    AWAY,
    READ_ONLY;

    /** PostgreSQL: read-only transaction, disk full. */
    private static final Set<String> NO_WRITING = Set.of("25006", "53100");

    /** PostgreSQL: too many connections, shutting down, crashed, starting. Class 08 is the connection itself. */
    private static final Set<String> NOBODY_THERE = Set.of("53300", "57P01", "57P02", "57P03");

    static @Nullable Outage in(@Nullable Throwable failure) {
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
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof CannotCreateTransactionException) {
                return AWAY;
            }
        }
        return null;
    }

    FailurePage page(@Nullable Resend resend) {
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
