package cymru.prawf.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts failures to sign in, for any name that is tried, and locks it for a while after the fifth in a row. */
@Component
class SignInFailures {

    /** Ours: five guesses, a quarter of an hour. */
    static final int ALLOWED = 5;

    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient db;
    private final Clock clock;

    SignInFailures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Instant> lockedUntil(String userName) {
        return db.sql("select locked_until from access.sign_in_failure where user_name = :user and locked_until > :now")
                .param("user", userName)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> row.getTimestamp("locked_until").toInstant())
                .optional();
    }

    void count(String userName) {
        var now = clock.instant();
        db.sql("""
                insert into access.sign_in_failure as f (user_name, failures, last_at) values (:user, 1, :now)
                on conflict (user_name) do update
                   set failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end,
                       last_at = excluded.last_at,
                       locked_until = case when f.last_at >= :forgotten and (f.failures + 1) % :allowed = 0
                                           then :lockedUntil::timestamptz end
                """)
                .param("user", userName)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(LOCKED_FOR)))
                .param("allowed", ALLOWED)
                .param("lockedUntil", Timestamp.from(now.plus(LOCKED_FOR)))
                .update();
    }

    void forget(String userName) {
        db.sql("delete from access.sign_in_failure where user_name = :user")
                .param("user", userName)
                .update();
    }
}
