package cymru.prawf.staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of the organisation: who changed what, one sentence each, entered once however often a form is sent. */
@Component
public class Changes {

    private final JdbcClient db;
    private final Clock clock;

    Changes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The last changes about an officer or a team, the latest first. */
    public List<ChangeMade> about(String subject, int atMost) {
        return db.sql("""
                select sentence, changed_by, changed_at
                  from staff.change
                 where subject = :subject
                 order by changed_at desc, id desc
                 limit :atMost
                """)
                .param("subject", subject)
                .param("atMost", atMost)
                .query((row, _) -> new ChangeMade(
                        row.getString("sentence"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** Whether this is the first time it is sent; the transaction of the change carries it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean enter(String subject, String sentence, String by, String onceAs) {
        return db.sql("""
                        insert into staff.change (subject, sentence, changed_by, changed_at, once_as)
                        values (:subject, :sentence, :by, :now, :onceAs)
                        on conflict (once_as) do nothing
                        """)
                        .param("subject", subject)
                        .param("sentence", sentence)
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("onceAs", onceAs)
                        .update()
                == 1;
    }
}
