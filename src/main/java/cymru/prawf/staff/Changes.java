package cymru.prawf.staff;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of the organisation: who changed what, one sentence each, entered once however often a form is sent. */
@Component
class Changes {

    private final JdbcClient db;
    private final Clock clock;

    Changes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Whether this is the first time it is sent; the transaction of the change carries it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean enter(String subject, String sentence, String by, String onceAs) {
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
