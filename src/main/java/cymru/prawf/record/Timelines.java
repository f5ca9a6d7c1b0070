package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The timeline of any case. */
@Component
public class Timelines {

    private final JdbcClient db;
    private final FactReader reader;

    Timelines(JdbcClient db, FactReader reader) {
        this.db = db;
        this.reader = reader;
    }

    public Timeline of(Crn crn) {
        var facts = db.sql(FactReader.SELECT + " where crn = :crn order by happened_at, position")
                .param("crn", crn.value())
                .query(reader)
                .list();
        return new Timeline(crn, facts);
    }
}
