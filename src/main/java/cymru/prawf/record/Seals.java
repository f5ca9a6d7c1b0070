package cymru.prawf.record;

import cymru.prawf.database.Progress;
import cymru.prawf.database.ProgressBar;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals the record and proves the seals.
 *
 * <p>The database seals; the proof is worked out here a second time, from the rows alone, so that it does not rest on the
 * functions of the very database that it checks.
 */
@Component
public class Seals {

    /** How many rows the proof holds in memory at once. */
    private static final int AT_ONCE = 2_000;

    private static final String SEALED_FACTS = """
            select position, kind || ', ' || crn || ', recorded ' || recorded_at as what,
                   concat_ws(e'\\x1f', position, crn, kind, (extract(epoch from happened_at) * 1000000)::bigint,
                             timed::int, (extract(epoch from recorded_at) * 1000000)::bigint, recorded_by, subject,
                             data::text, coalesce(supersedes::text, ''), coalesce(idempotency_key, ''),
                             (extract(epoch from stored_at) * 1000000)::bigint) as words
              from record.fact
             where written_in <= (select max(upto_written) from record.seal)
               and (written_in, position)
                   <= (select upto_written, upto_position from record.seal order by number desc limit 1)
             order by written_in, fact.position
            """;

    private static final String SEALED = "select coalesce(sum(facts), 0) from record.seal";

    private static final String UNSEALED = """
            select (select count(*) from record.fact) - (select coalesce(sum(facts), 0) from record.seal)
            """;

    private final JdbcTemplate db;

    Seals(JdbcTemplate db) {
        this.db = db;
    }

    /** Seals whatever finished transactions have added since the last seal; answers how many facts. */
    @Transactional
    public long seal() {
        return requireLong("select record.seal_facts()");
    }

    /** Proves the seals from the rows alone; needs to see every fact, so it runs from the command line. */
    @Transactional(readOnly = true)
    public Proof prove(Progress progress) {
        var bar = new ProgressBar(progress, "Holding facts against their seals", (int) requireLong(SEALED));
        var check = new SealCheck(this::after);
        var streaming = new JdbcTemplate(Objects.requireNonNull(db.getDataSource()));
        streaming.setFetchSize(AT_ONCE);
        streaming.query(SEALED_FACTS, rows -> {
            int taken = 0;
            while (rows.next()
                    && check.take(rows.getLong("position"), rows.getString("what"), rows.getString("words"))) {
                if (++taken % AT_ONCE == 0) {
                    bar.add(AT_ONCE);
                }
            }
            bar.add(taken % AT_ONCE);
            bar.breakOff();
            return null;
        });
        check.end();
        return check.proof(requireLong(UNSEALED));
    }

    /** One at a time, since a seal holds a print of each of its facts. */
    private SealCheck.@Nullable Seal after(long number) {
        return DataAccessUtils.singleResult(db.query(
                "select number, entries, hash from record.seal where number > ? order by number limit 1",
                (row, _) -> new SealCheck.Seal(row.getLong("number"), row.getBytes("entries"), row.getBytes("hash")),
                number));
    }

    private long requireLong(String sql) {
        return Objects.requireNonNull(db.queryForObject(sql, Long.class));
    }
}
