package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which records are limited, and to whom. The rule itself is the database's: see {@code access.guard}. */
@Component
public class LimitedAccess {

    /** Restrictions name those who may see a record; exclusions name those who may not. */
    public enum Kind {
        RESTRICTION,
        EXCLUSION
    }

    private final JdbcClient db;
    private final Clock clock;

    LimitedAccess(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether this person is kept from this record. */
    public boolean closes(Crn crn, SignedIn person) {
        return db.sql("""
                select coalesce(bool_or(kind = 'EXCLUSION' and user_name = :user), false)
                       or (coalesce(bool_or(kind = 'RESTRICTION'), false)
                           and not coalesce(bool_or(kind = 'RESTRICTION' and user_name = :user), false))
                  from access.limitation
                 where crn = :crn and ended_at is null
                """)
                .param("crn", crn.value())
                .param("user", person.userName())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    public void limit(Crn crn, Kind kind, List<String> userNames, String reason, String by) {
        for (var userName : userNames) {
            db.sql("""
                    insert into access.limitation (crn, kind, user_name, reason, set_by, set_at)
                    values (:crn, :kind, :user, :reason, :by, :now)
                    """)
                    .param("crn", crn.value())
                    .param("kind", kind.name())
                    .param("user", userName)
                    .param("reason", reason)
                    .param("by", by)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
