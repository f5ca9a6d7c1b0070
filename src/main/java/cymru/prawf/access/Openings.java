package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit: it is written before the page is, so that there is no page without it. */
@Component
class Openings {

    private final JdbcClient db;
    private final Clock clock;

    Openings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void write(Crn crn, SignedIn person, Opening.Result result, String page, boolean outside) {
        db.sql("""
                insert into access.opening (crn, user_name, at, result, page, outside)
                values (:crn, :user, :at, :result, :page, :outside)
                """)
                .param("crn", crn.value())
                .param("user", person.userName())
                .param("at", Timestamp.from(clock.instant()))
                .param("result", result.name())
                .param("page", page.length() > 200 ? page.substring(0, 200) : page)
                .param("outside", outside)
                .update();
    }
}
