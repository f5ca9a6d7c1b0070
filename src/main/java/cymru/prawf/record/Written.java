package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
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

    private static final long TRANSACTIONS = 1_000;

    private static final String SELECT = "select written_in, stored_at, " + FactReader.COLUMNS + " from record.fact ";

    private final JdbcClient db;
    private final FactReader reader;
    private final UnderHeadings under;

    Written(JdbcClient db, FactReader reader, UnderHeadings under) {
        this.db = db;
        this.reader = reader;
        this.under = under;
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

    /**
     * What was written after a mark on cases that are limited to nobody, whoever asks. A few transactions at a time are looked
     * at, which lie together on disk; as many more as it takes to find something.
     *
     * @param headings only what stands under these
     */
    public List<WrittenFact> openToAll(Upto after, Set<Heading> headings, int most) {
        long end = finished();
        for (long window = TRANSACTIONS; ; window *= 4) {
            long until = Math.min(end, after.writtenIn() + window);
            var statement = db.sql(SELECT + """
                     where written_in >= :written and written_in < :until
                       and (written_in, position) > (:written, :position)
                       and not exists (select from access.limited_view limited where limited.crn = fact.crn)
                    """ + UnderHeadings.CONDITION + """
                     order by written_in, position
                     limit :most
                    """)
                    .param("written", after.writtenIn())
                    .param("position", after.position())
                    .param("until", until)
                    .param("most", most);
            var found = under.bind(statement, headings).query(this::written).list();
            if (!found.isEmpty() || until >= end) {
                return found;
            }
        }
    }

    /** As far as the record goes now: only what is written from now on comes after it. */
    public Upto now() {
        return new Upto(finished() - 1, Long.MAX_VALUE);
    }

    /** Up to a fact, by its position; nothing where there is none that everybody may know of. */
    public Optional<Upto> upto(long position) {
        return db.sql(SELECT + " where position = :position")
                .param("position", position)
                .query(this::written)
                .optional()
                .map(WrittenFact::upto);
    }

    /** Transactions from this one on may still write. */
    private long finished() {
        return db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    private boolean has(Crn crn, long position) {
        return db.sql("select exists (select from record.fact where crn = :crn and position = :position)")
                .param("crn", crn.value())
                .param("position", position)
                .query(Boolean.class)
                .single();
    }

    private WrittenFact written(ResultSet row, int number) throws SQLException {
        return new WrittenFact(
                row.getLong("written_in"),
                row.getTimestamp("stored_at").toInstant(),
                reader.mapRow(row, number),
                row.getString("data"));
    }
}
