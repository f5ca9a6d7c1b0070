package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which records are limited, and to whom. The rule itself is the database's: see {@code access.guard}. */
@Component
public class LimitedAccess {

    /** Restrictions name those who may see a record; exclusions name those who may not. */
    public enum Kind implements Labelled {
        RESTRICTION("Only these people may open it"),
        EXCLUSION("These people may not open it");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** One limitation in force; a restriction that names nobody closes the record to everybody. */
    public record Limitation(
            UUID id, Crn crn, Kind kind, @Nullable String userName, String reason, String setBy, Instant setAt) {}

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

    /** What is in force, newest first, of one case or of all; a page at a time. */
    public List<Limitation> inForce(@Nullable Crn crn, int rows, int offset) {
        return db.sql("""
                select id, crn, kind, user_name, reason, set_by, set_at
                  from access.limitation
                 where ended_at is null and (cast(:crn as text) is null or crn = :crn)
                 order by set_at desc, id
                 limit :rows offset :offset
                """)
                .param("crn", crn == null ? null : crn.value())
                .param("rows", rows)
                .param("offset", offset)
                .query((row, _) -> new Limitation(
                        row.getObject("id", UUID.class),
                        new Crn(row.getString("crn")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("user_name"),
                        row.getString("reason"),
                        row.getString("set_by"),
                        row.getTimestamp("set_at").toInstant()))
                .list();
    }

    public int countInForce(@Nullable Crn crn) {
        return db.sql("""
                select count(*) from access.limitation
                 where ended_at is null and (cast(:crn as text) is null or crn = :crn)
                """)
                .param("crn", crn == null ? null : crn.value())
                .query(Integer.class)
                .single();
    }

    /** Limits a record; the same person is not named twice. */
    @Transactional
    public void limit(Crn crn, Kind kind, List<String> userNames, String reason, String by) {
        for (var userName : userNames) {
            db.sql("""
                    insert into access.limitation (crn, kind, user_name, reason, set_by, set_at)
                    select :crn, :kind, :user, :reason, :by, :now
                     where not exists (select from access.limitation
                                        where crn = :crn and kind = :kind and user_name = :user and ended_at is null)
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

    /** Ends a limitation; ended twice, it keeps its first end. */
    @Transactional
    public void end(UUID id, String by) {
        var known = db.sql("""
                update access.limitation set ended_by = coalesce(ended_by, :by), ended_at = coalesce(ended_at, :now)
                 where id = :id
                """)
                .param("id", id)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (known == 0) {
            throw new NotFound("limitation", id);
        }
    }
}
