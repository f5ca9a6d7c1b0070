package cymru.prawf.caseload;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which officers of some teams are away on a day, and whose cases are uncovered. */
@Component
public class AwayToday {

    /**
     * An officer who is away on the day.
     *
     * @param kind of absence
     * @param cases they hold in these teams
     * @param uncovered of these, how many expect cover and have none
     * @param covers who covers for all of them, where somebody does
     */
    public record Away(
            StaffCode officer,
            String name,
            String kind,
            LocalDate from,
            @Nullable LocalDate until,
            int cases,
            int uncovered,
            @Nullable String covers) {

        /** Working days up to and with this one on which the officer was not there. */
        public int daysAway(LocalDate on) {
            return WorkingDays.between(from.minusDays(1), on);
        }
    }

    private final JdbcClient db;

    AwayToday(JdbcClient db) {
        this.db = db;
    }

    /** Those who are away, whoever leaves most cases without cover first. */
    public List<Away> of(List<String> teams, LocalDate on) {
        return db.sql("""
                select p.officer, o.list_name, a.kind, lower(a.during) as away_from, upper(a.during) - 1 as away_until,
                       held.cases, held.uncovered,
                       (select string_agg(c.name, ', ')
                          from staff.cover_view v
                          join staff.officer_view c on c.code = v.covered_by
                         where v.officer = p.officer and v.during @> :on) as covers
                  from (select distinct officer from staff.post_view where team = any(:teams) and valid @> :on) p
                  join staff.officer_view o on o.code = p.officer
                  cross join lateral (select kind, during from staff.absence_view
                                       where officer = p.officer and during @> :on
                                       order by lower(during) limit 1) a
                  cross join lateral (select count(distinct h.crn) as cases, count(distinct e.crn) as uncovered
                                        from allocation.holder_view h
                                        left join supervision.expectation_view e
                                          on e.crn = h.crn and e.standard = 'COVER' and a.during @> e.starts_on
                                         and e.starts_on <= :on
                                         and e.met_on is null and (e.ended_on is null or e.ended_on > :on)
                                       where h.officer = p.officer and h.during @> :on and h.team = any(:teams)) held
                 order by held.uncovered desc, o.list_name
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .query((row, _) -> new Away(
                        new StaffCode(row.getString("officer")),
                        row.getString("list_name"),
                        row.getString("kind"),
                        row.getObject("away_from", LocalDate.class),
                        row.getObject("away_until", LocalDate.class),
                        row.getInt("cases"),
                        row.getInt("uncovered"),
                        row.getString("covers")))
                .list();
    }
}
