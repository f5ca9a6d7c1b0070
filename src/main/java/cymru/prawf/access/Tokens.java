package cymru.prawf.access;

import cymru.prawf.kernel.Sha256;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens of the API: only their hashes are kept, which is enough for secrets that nobody can guess. */
@Component
public class Tokens {

    /** By which a secret is known for one of ours, also by those who look for secrets in files. */
    static final String PREFIX = "prawf_";

    /** A token as it is made: the only time its secret is there. */
    public record Made(Token token, String secret) {}

    private static final String SELECT = """
            select id, user_name, purpose, scopes, made_by, made_at, expires_at, revoked_at
              from access.token
            """;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;

    Tokens(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Made make(String userName, String purpose, Set<Scope> scopes, Duration lasting, String madeBy) {
        var secret = secret();
        var now = clock.instant();
        var token = new Token(UUID.randomUUID(), userName, purpose, scopes, madeBy, now, now.plus(lasting), null);
        db.sql("""
                insert into access.token (id, hash, user_name, purpose, scopes, made_by, made_at, expires_at)
                values (:id, :hash, :user, :purpose, :scopes, :by, :at, :expires)
                """)
                .param("id", token.id())
                .param("hash", Sha256.of(secret))
                .param("user", userName)
                .param("purpose", purpose)
                .param("scopes", scopes.stream().map(Scope::name).toArray(String[]::new))
                .param("by", madeBy)
                .param("at", Timestamp.from(now))
                .param("expires", Timestamp.from(token.expiresAt()))
                .update();
        return new Made(token, secret);
    }

    /** All there ever were, the newest first. */
    public List<Token> all() {
        return db.sql(SELECT + " order by made_at desc, id")
                .query(Tokens::token)
                .list();
    }

    /** Ends a token at once; false when there is none to end. */
    public boolean revoke(UUID id, String by) {
        return db.sql(
                                "update access.token set revoked_by = :by, revoked_at = :now where id = :id and revoked_at is null")
                        .param("id", id)
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The token with this secret, if it works now. */
    Optional<Token> working(String secret) {
        Instant now = clock.instant();
        return db.sql(SELECT + " where hash = :hash")
                .param("hash", Sha256.of(secret))
                .query(Tokens::token)
                .optional()
                .filter(token -> token.worksAt(now));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                row.getString("purpose"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                revoked == null ? null : revoked.toInstant());
    }

    private static String secret() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
