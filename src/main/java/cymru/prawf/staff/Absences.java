package cymru.prawf.staff;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with absences. */
@Service
public class Absences {

    private static final String SELECT = """
            select id, officer, kind, lower(during) as valid_from, upper(during) - 1 as valid_to, recorded_by, recorded_at
              from staff.absence
            """;

    private final JdbcClient db;
    private final Changes changes;
    private final Officers officers;
    private final Clock clock;

    Absences(JdbcClient db, Changes changes, Officers officers, Clock clock) {
        this.db = db;
        this.changes = changes;
        this.officers = officers;
        this.clock = clock;
    }

    public Absence get(StaffCode officer, UUID id) {
        return db.sql(SELECT + " where id = :id and officer = :officer")
                .param("id", id)
                .param("officer", officer.value())
                .query((row, _) -> absence(row))
                .optional()
                .orElseThrow(() -> new NotFound("absence", id));
    }

    /** The absences of an officer that are not over on a day, the present one first. */
    public List<Absence> nowAndPlanned(StaffCode officer, LocalDate on) {
        return db.sql(SELECT + """
                 where officer = :officer and during && daterange(:on, null)
                 order by lower(during), kind
                """)
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> absence(row))
                .list();
    }

    @Transactional
    public void record(StaffCode officer, Absence.Kind kind, Period during, String by, String onceAs) {
        var name = officers.get(officer).name();
        var sentence = "%s is away %s: %s".formatted(name, Dates.period(during), kind.inWords());
        if (!changes.enter(officer.value(), sentence, by, onceAs)) {
            return;
        }
        overlapping(officer, kind, during).ifPresent(there -> {
            throw alreadyAway(name, there.during());
        });
        try {
            db.sql("""
                    insert into staff.absence (officer, kind, during, recorded_by, recorded_at)
                    values (:officer, :kind, cast(:during as daterange), :by, :now)
                    """)
                    .param("officer", officer.value())
                    .param("kind", kind.name())
                    .param("during", during.range())
                    .param("by", by)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw alreadyAway(name, during);
        }
    }

    @Transactional
    public void end(StaffCode officer, UUID id, LocalDate lastDay, String by, String onceAs) {
        var ended = get(officer, id).endedOn(lastDay);
        var sentence = "%s is away %s: %s"
                .formatted(
                        officers.get(officer).name(),
                        Dates.period(ended.during()),
                        ended.kind().inWords());
        if (!changes.enter(officer.value(), sentence, by, onceAs)) {
            return;
        }
        try {
            db.sql("update staff.absence set during = cast(:during as daterange) where id = :id")
                    .param("during", ended.during().range())
                    .param("id", id)
                    .update();
        } catch (DataIntegrityViolationException another) {
            throw alreadyAway(officers.get(officer).name(), ended.during());
        }
    }

    private Optional<Absence> overlapping(StaffCode officer, Absence.Kind kind, Period during) {
        return db.sql(SELECT + """
                 where officer = :officer and kind = :kind and during && cast(:during as daterange)
                 order by lower(during)
                 limit 1
                """)
                .param("officer", officer.value())
                .param("kind", kind.name())
                .param("during", during.range())
                .query((row, _) -> absence(row))
                .optional();
    }

    private static RuleBroken alreadyAway(String name, Period during) {
        return new RuleBroken("%s is already recorded as away %s for this reason. Change that absence instead"
                .formatted(name, Dates.period(during)));
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                new StaffCode(row.getString("officer")),
                Absence.Kind.valueOf(row.getString("kind")),
                Periods.in(row),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
