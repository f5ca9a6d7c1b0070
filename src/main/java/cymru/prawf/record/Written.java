package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record in the order in which it was written, a part at a time, for those who follow it.
 *
 * <p>Positions are given before a transaction ends, so a later one can be seen first. What is read here goes only as far as the
 * oldest transaction that still writes; whoever asks on from the last fact they have misses none.
 */
@Component
public class Written {

    /** Read from the beginning. */
    public static final long BEGINNING = 0;

    private static final String SELECT = FactReader.SELECT.replace("select position", "select written_in, position");

    private final JdbcClient db;
    private final FactReader reader;

    Written(JdbcClient db, FactReader reader) {
        this.db = db;
        this.reader = reader;
    }

    /**
     * What was written on a case after a fact.
     *
     * @param after the position of that fact, or {@link #BEGINNING}
     * @param kinds only these; none means all
     * @param known only what was known by the end of this day, where it names one
     */
    public List<WrittenFact> on(Crn crn, long after, Set<String> kinds, ChronologyFilter known, int most) {
        if (after != BEGINNING && !has(crn, after)) {
            throw new NotFound("entry of this case at position", after);
        }
        return db.sql(SELECT + """
                 where crn = :crn
                   and written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                   and (:after = 0
                        or (written_in, position) > (select written_in, position from record.fact
                                                      where crn = :crn and position = :after))
                   and (:anyKind or kind = any (:kinds))
                   and recorded_at < :knownBefore
                 order by written_in, position
                 limit :most
                """)
                .param("crn", crn.value())
                .param("after", after)
                .param("anyKind", kinds.isEmpty())
                .param("kinds", kinds.toArray(String[]::new))
                .param("knownBefore", Timestamp.from(known.knownBefore()))
                .param("most", most)
                .query(this::written)
                .list();
    }

    private boolean has(Crn crn, long position) {
        return db.sql("select exists (select from record.fact where crn = :crn and position = :position)")
                .param("crn", crn.value())
                .param("position", position)
                .query(Boolean.class)
                .single();
    }

    private WrittenFact written(ResultSet row, int number) throws SQLException {
        return new WrittenFact(row.getLong("written_in"), reader.mapRow(row, number), row.getString("data"));
    }
}
