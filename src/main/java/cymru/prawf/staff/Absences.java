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
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Covers covers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            JdbcClient db,
            Changes changes,
            Officers officers,
            Covers covers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.changes = changes;
        this.officers = officers;
        this.covers = covers;
        this.events = events;
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

    /** Records that an officer is away and, where it is known, who covers on those days. */
    @Transactional
    public void record(
            StaffCode officer,
            Absence.Kind kind,
            Period during,
            @Nullable StaffCode coveredBy,
            String by,
            String onceAs) {
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
        events.publishEvent(new AbsenceRecorded(officer, during, by, clock.instant()));
        if (coveredBy != null) {
            covers.name(officer, coveredBy, during, by, onceAs + "/cover");
        }
    }

    /**
     * Says the last day of an absence.
     *
     * @param seen the days of the absence that whoever says so looked at
     */
    @Transactional
    public void end(StaffCode officer, UUID id, Period seen, LocalDate lastDay, String by, String onceAs) {
        var absence = get(officer, id);
        var ended = absence.endedOn(lastDay);
        var sentence = "%s is away %s: %s"
                .formatted(
                        officers.get(officer).name(),
                        Dates.period(ended.during()),
                        ended.kind().inWords());
        if (!changes.enter(officer.value(), sentence, by, onceAs)) {
            return;
        }
        try {
            var asSeen = db.sql("""
                    update staff.absence set during = cast(:during as daterange)
                     where id = :id and during = cast(:seen as daterange)
                    """)
                    .param("during", ended.during().range())
                    .param("id", id)
                    .param("seen", seen.range())
                    .update();
            if (asSeen == 0) {
                throw new RuleBroken("Somebody has just recorded this absence as %s. Look at it again"
                        .formatted(Dates.period(absence.during())));
            }
        } catch (DataIntegrityViolationException another) {
            throw alreadyAway(officers.get(officer).name(), ended.during());
        }
        events.publishEvent(new AbsenceRecorded(officer, ended.during(), by, clock.instant()));
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
