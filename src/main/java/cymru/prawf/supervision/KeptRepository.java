package cymru.prawf.supervision;

import static java.sql.Types.BIGINT;
import static java.sql.Types.DATE;
import static java.sql.Types.INTEGER;
import static java.sql.Types.VARCHAR;

import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is kept of one case. Only what has become different is written. */
@Repository
class KeptRepository {

    /** Said, since a value that is not there has none, and a statement is planned anew whenever its types seem to be others. */
    private static final int[] BAND_TYPES = {VARCHAR, VARCHAR, VARCHAR, VARCHAR, INTEGER, INTEGER, BIGINT, VARCHAR};

    private static final int[] EXPECTATION_TYPES = {
        VARCHAR, VARCHAR, BIGINT, DATE, DATE, VARCHAR, VARCHAR, VARCHAR, VARCHAR, DATE, BIGINT, DATE, VARCHAR, VARCHAR,
        BIGINT, DATE
    };

    private final JdbcTemplate db;

    KeptRepository(JdbcTemplate db) {
        this.db = db;
    }

    private record Key(StandardName standard, long cause, LocalDate from) {

        static Key of(Expectation expected) {
            return new Key(expected.standard(), expected.cause(), expected.from());
        }
    }

    /**
     * Nobody works on the same case until this transaction ends, so that nobody overwrites newer work with older. What follows
     * in it asks for that case alone.
     */
    void lock(Crn crn) {
        db.query(
                "select %s, pg_advisory_xact_lock(hashtextextended(?, 3))".formatted(OneCase.PLANNED_ONCE),
                _ -> {},
                crn.value());
    }

    /** Many cases, with commas between them; always in one order, so that two transactions never wait for each other. */
    static void lock(JdbcTemplate db, String cases) {
        db.query("""
                select pg_advisory_xact_lock(hashtextextended(crn, 3))
                  from (select crn from unnest(string_to_array(?, ',')) crn order by crn) sorted
                """, _ -> {}, cases);
    }

    List<Expectation> expectations(Crn crn) {
        return db.query(
                "select * from supervision.expectation where crn = ? order by due_by, standard, cause",
                KeptRows::expectation,
                crn.value());
    }

    void keep(Crn crn, Worked worked) {
        keepBands(crn, worked.bands());
        keepExpectations(crn, worked.expectations());
    }

    void worked(Timeline timeline, String rules) {
        db.update("""
                insert into supervision.worked (crn, upto, rules) values (?, ?, ?)
                on conflict (crn) do update set upto = excluded.upto, rules = excluded.rules
                """, timeline.crn().value(), timeline.upto(), rules);
    }

    private void keepBands(Crn crn, BandHistory bands) {
        var now = bands.spans().stream().map(span -> KeptRows.values(crn, span)).toList();
        var there = db.query("""
                select crn, during::text, band, model, row, situation, override, facts::text
                  from supervision.band where crn = ? order by lower(band.during)
                """, KeptRows::values, crn.value());
        if (!Arrays.deepEquals(there.toArray(), now.toArray())) {
            db.update("delete from supervision.band where crn = ?", crn.value());
            insert(
                    "insert into supervision.band (crn, during, band, model, row, situation, override, facts)"
                            + " values (?, cast(? as daterange), ?, ?, ?, ?, ?, cast(? as bigint[]))",
                    now,
                    BAND_TYPES);
        }
    }

    private void keepExpectations(Crn crn, List<Expectation> expectations) {
        var there = new HashMap<Key, Expectation>();
        expectations(crn).forEach(kept -> there.put(Key.of(kept), kept));
        var changed = new ArrayList<@Nullable Object[]>();
        for (var expected : expectations) {
            if (!expected.equals(there.remove(Key.of(expected)))) {
                changed.add(KeptRows.values(crn, expected));
            }
        }
        if (!there.isEmpty()) {
            db.batchUpdate(
                    "delete from supervision.expectation where crn = ? and standard = ? and cause = ? and starts_on = ?",
                    there.keySet().stream()
                            .map(key ->
                                    new Object[] {crn.value(), key.standard().name(), key.cause(), key.from()})
                            .toList());
        }
        insert("""
                insert into supervision.expectation (crn, standard, cause, starts_on, due_by, what, reason, model, because,
                                                     met_on, met_by, excused_on, excused_by, excuse, excused_in, ended_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as bigint[]), ?, ?, ?, ?, ?, ?, ?)
                on conflict (crn, standard, cause, starts_on) do update
                   set due_by = excluded.due_by, what = excluded.what, reason = excluded.reason, model = excluded.model,
                       because = excluded.because, met_on = excluded.met_on, met_by = excluded.met_by,
                       excused_on = excluded.excused_on, excused_by = excluded.excused_by, excuse = excluded.excuse,
                       excused_in = excluded.excused_in, ended_on = excluded.ended_on
                """, changed, EXPECTATION_TYPES);
    }

    private void insert(String sql, List<@Nullable Object[]> rows, int[] types) {
        if (!rows.isEmpty()) {
            db.batchUpdate(sql, rows, types);
        }
    }
}
