package cymru.prawf.staff;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who covers for whom. */
@Service
public class Covers {

    private static final String SELECT = """
            select officer, covered_by, lower(during) as valid_from, upper(during) - 1 as valid_to, recorded_by, recorded_at
              from staff.cover
            """;

    private final JdbcClient db;
    private final Changes changes;
    private final Officers officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Covers(JdbcClient db, Changes changes, Officers officers, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.changes = changes;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Who covers for an officer on a day and later. */
    public List<Cover> of(StaffCode officer, LocalDate on) {
        return db.sql(SELECT + " where officer = :officer and during && daterange(:on, null) order by lower(during)")
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> cover(row))
                .list();
    }

    /** For whom an officer covers on a day and later. */
    public List<Cover> by(StaffCode officer, LocalDate on) {
        return db.sql(SELECT + " where covered_by = :officer and during && daterange(:on, null) order by lower(during)")
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> cover(row))
                .list();
    }

    /** Names who covers; whoever covered before on these days does so no longer. */
    @Transactional
    public void name(StaffCode officer, StaffCode coveredBy, Period during, String by, String onceAs) {
        if (officer.equals(coveredBy)) {
            throw new RuleBroken("Choose somebody other than the officer who is away");
        }
        var standIn = officers.get(coveredBy).name();
        var name = officers.get(officer).name();
        if (officers.isAway(coveredBy, during.from())) {
            throw new RuleBroken(
                    "%s is away on %s. Choose somebody else".formatted(standIn, Words.date(during.from())));
        }
        var sentence = "%s covers for %s %s".formatted(standIn, name, Dates.period(during));
        if (!changes.enter(officer.value(), sentence, by, onceAs)) {
            return;
        }
        endBefore(officer, during.from());
        try {
            if (!replace(officer, coveredBy, during, by)) {
                add(officer, coveredBy, during, by);
            }
        } catch (DataIntegrityViolationException later) {
            throw new RuleBroken(
                    "Somebody else covers for %s on some of these days. Choose an earlier last day".formatted(name));
        }
        events.publishEvent(new CoverNamed(officer, coveredBy, during, by, clock.instant()));
    }

    private void endBefore(StaffCode officer, LocalDate day) {
        db.sql("""
                update staff.cover set during = daterange(lower(during), :day)
                 where officer = :officer and during @> :day and lower(during) < :day
                """).param("officer", officer.value()).param("day", day).update();
    }

    private boolean replace(StaffCode officer, StaffCode coveredBy, Period during, String by) {
        return db.sql("""
                        update staff.cover
                           set covered_by = :coveredBy, during = cast(:during as daterange), recorded_by = :by, recorded_at = :now
                         where officer = :officer and lower(during) = :from
                        """)
                        .param("officer", officer.value())
                        .param("coveredBy", coveredBy.value())
                        .param("during", during.range())
                        .param("from", during.from())
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    private void add(StaffCode officer, StaffCode coveredBy, Period during, String by) {
        db.sql("""
                insert into staff.cover (officer, covered_by, during, recorded_by, recorded_at)
                values (:officer, :coveredBy, cast(:during as daterange), :by, :now)
                """)
                .param("officer", officer.value())
                .param("coveredBy", coveredBy.value())
                .param("during", during.range())
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                new StaffCode(row.getString("officer")),
                new StaffCode(row.getString("covered_by")),
                Periods.in(row),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
