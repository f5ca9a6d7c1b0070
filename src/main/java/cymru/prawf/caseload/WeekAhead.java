package cymru.prawf.caseload;

import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.staff.Grade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What falls due in the week ahead, and the hours there are for it. */
@Component
public class WeekAhead {

    private final JdbcClient db;

    WeekAhead(JdbcClient db) {
        this.db = db;
    }

    /** Minutes of what the officers owe by the end of the week ahead: for each expectation a contact of the case's band. */
    public long minutesDue(List<String> teams, LocalDate on) {
        return Objects.requireNonNullElse(
                db.sql("""
                        select sum(p.minutes)
                          from allocation.holder_view h
                          join supervision.band_view b on b.crn = h.crn and b.during @> :on
                          join policy.band_view p on p.code || '/' || p.version = b.model and p.band = b.band
                          join supervision.expectation_view e on e.crn = h.crn
                         where h.team = any(:teams) and h.during @> :on
                           and e.due_by <= :until and e.starts_on <= :until
                           and e.standard <> 'OUTCOME' and not (e.standard = any(:ofManager))
                           and e.met_on is null and e.excused_on is null and (e.ended_on is null or e.ended_on > :on)
                        """)
                        .param("teams", teams.toArray(String[]::new))
                        .param("on", on)
                        .param("until", WorkingDays.plus(on, MorningBoard.WEEK))
                        .param("ofManager", MorningBoard.OF_MANAGER)
                        .query((row, _) -> row.getLong(1))
                        .single(),
                0L);
    }

    /** The hours of the posts that hold cases over the working days ahead, and those of them on which their officers are away. */
    public Strength strength(List<String> teams, LocalDate on) {
        return db.sql("""
                select coalesce(sum(p.fte), 0) as fte, coalesce(sum(p.fte * a.days), 0) as away
                  from staff.post_view p
                  cross join lateral (select count(*) as days
                                        from unnest(cast(:days as date[])) as day
                                       where exists (select from staff.absence_view
                                                      where officer = p.officer and during @> day)) a
                 where p.team = any(:teams) and p.valid @> :on and p.grade = any(:holding)
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .param(
                        "days",
                        Strength.days(on).stream().map(LocalDate::toString).toArray(String[]::new))
                .param("holding", holding())
                .query((row, _) -> new Strength(row.getBigDecimal("fte"), row.getBigDecimal("away")))
                .single();
    }

    private static String[] holding() {
        return Arrays.stream(Grade.values())
                .filter(Grade::holdsCases)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
