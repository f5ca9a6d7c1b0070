package cymru.prawf.access;

import cymru.prawf.kernel.Sha256;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Misfilled;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whatever a program sends under one key of its own is done once, however often it is sent. */
@Component
public class SentOnce {

    /** The header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");

    private final JdbcClient db;
    private final Clock clock;

    SentOnce(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The key under which something enters the record, for a program's own key; two programs may use the same.
     *
     * <p>In the transaction of what is sent under it, so that nothing is kept of what is refused.
     *
     * @param what all that is sent under it; the same key with anything else is a mistake of the program
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String as(String key, SignedIn me, Object... what) {
        Misfilled.refuse(FormErrors.none()
                .require(
                        KEY.matcher(key).matches(),
                        HEADER,
                        HEADER + " must be 1 to 100 letters, numbers and signs, like a UUID"));
        var digest = Sha256.of(Arrays.toString(what));
        var first = add(key, me, digest) ? digest : before(key, me);
        Misfilled.refuse(FormErrors.none()
                .require(
                        Arrays.equals(first, digest),
                        HEADER,
                        "This key was sent before with something else. Send each thing under a key of its own"));
        return "api/%s/%s".formatted(me.userName(), key);
    }

    private boolean add(String key, SignedIn me, byte[] digest) {
        return db.sql("""
                insert into access.sent (user_name, key, digest, sent_at)
                values (:user, :key, :digest, :now)
                on conflict (user_name, key) do nothing
                """)
                        .param("user", me.userName())
                        .param("key", key)
                        .param("digest", digest)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private byte[] before(String key, SignedIn me) {
        return db.sql("select digest from access.sent where user_name = :user and key = :key")
                .param("user", me.userName())
                .param("key", key)
                .query(byte[].class)
                .single();
    }
}
