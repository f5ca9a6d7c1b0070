package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why people outside its teams opened a case, asked once a day. */
@Component
public class ReasonsForAccess {

    /** The usual reasons, and one to be told in words. */
    public enum Reason implements Labelled {
        COVERING("I am covering for their officer"),
        PERSON_HERE("The person is here, or on the telephone"),
        COURT_OR_REPORT("For court, or for a report"),
        TRANSFER("The case is being transferred"),
        OVERSIGHT_OR_INSPECTION("Oversight or inspection"),
        SOMETHING_ELSE("Something else");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    ReasonsForAccess(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    boolean given(Crn crn, SignedIn person, LocalDate day) {
        return db.sql("""
                select exists (select from access.reason_for_access
                                where crn = :crn and user_name = :user and on_day = :day)
                """)
                .param("crn", crn.value())
                .param("user", person.userName())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    public void give(Crn crn, SignedIn person, LocalDate day, Reason reason, String words) {
        db.sql("""
                insert into access.reason_for_access (crn, user_name, on_day, reason, words, given_at)
                values (:crn, :user, :day, :reason, :words, :now)
                on conflict (crn, user_name, on_day) do nothing
                """)
                .param("crn", crn.value())
                .param("user", person.userName())
                .param("day", day)
                .param("reason", reason.name())
                .param("words", words)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Says that a manager has looked at it; the first to say so is kept. */
    public void review(Crn crn, String userName, LocalDate day, SignedIn manager) {
        db.sql("""
                update access.reason_for_access set reviewed_by = :by, reviewed_at = :now
                 where crn = :crn and user_name = :user and on_day = :day and reviewed_at is null
                """)
                .param("crn", crn.value())
                .param("user", userName)
                .param("day", day)
                .param("by", manager.userName())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
