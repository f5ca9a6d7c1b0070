package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes that were made of a person before. */
@Component
public class EarlierNotes {

    private final JdbcClient db;

    EarlierNotes(JdbcClient db) {
        this.db = db;
    }

    /** The last ones, the latest first. */
    public List<EarlierNote> of(Crn crn, int limit) {
        return db.sql("""
                select *
                  from ((select starts_at as at, type, type_words, result, officer_name, note, sensitive
                           from contact.appointment_view
                          where crn = :crn and note <> ''
                          order by starts_at desc
                          limit :limit)
                        union all
                        (select happened_at, type, type_words, null, officer_name, note, sensitive
                           from contact.contact_view
                          where crn = :crn and note <> ''
                          order by happened_at desc
                          limit :limit)) notes
                 order by at desc
                 limit :limit
                """)
                .param("crn", crn.value())
                .param("limit", limit)
                .query((row, _) -> note(row))
                .list();
    }

    private static EarlierNote note(ResultSet row) throws SQLException {
        var result = row.getString("result");
        var words = row.getString("type_words");
        var type = row.getString("type");
        var label = result == null
                ? ContactType.valueOf(type).label()
                : AppointmentType.valueOf(type).label();
        return new EarlierNote(
                UkTime.dateOf(row.getTimestamp("at").toInstant()),
                words == null ? label : words,
                result == null ? null : Result.valueOf(result),
                row.getString("officer_name"),
                row.getString("note"),
                row.getBoolean("sensitive"));
    }
}
