package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.supervision.StandardName;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is owed in a manager's teams on a morning: one question, one query. Cases are those held in these teams, of the records that the
 * manager may see.
 */
@Component
public class MorningBoard {

    /** So many working days ahead the board looks. */
    public static final int WEEK = 5;

    /** The standards that the manager owes. */
    static final String[] OF_MANAGER = Arrays.stream(StandardName.values())
            .filter(StandardName::ofManager)
            .map(Enum::name)
            .toArray(String[]::new);

    /** Something owed on a case by the manager; {@code all} counts those that the list leaves out too. */
    public record Oversight(
            Crn crn, String person, String officer, String what, LocalDate dueBy, int all, int overdue) {}

    /** What one officer owes in one place, beside what they hold there. */
    public record Owed(StaffCode officer, String name, String place, int cases, int casesOverdue, int overdue) {}

    private final JdbcClient db;

    MorningBoard(JdbcClient db) {
        this.db = db;
    }

    /** Oversight that is overdue or due in the week ahead, the longest overdue first. */
    public List<Oversight> oversight(List<String> teams, LocalDate on) {
        return db.sql("""
                select e.crn, n.name_in_lists, o.list_name, e.what, e.due_by,
                       count(*) over () as of_all, count(*) filter (where e.due_by < :on) over () as of_overdue
                  from allocation.holder_view h
                  join supervision.expectation_view e on e.crn = h.crn
                  join person.name_view n on n.crn = h.crn
                  join staff.officer_view o on o.code = h.officer
                 where h.team = any(:teams) and h.during @> :on
                   and e.standard in ('OVERSIGHT', 'HUB_REVIEW_OVERSIGHT')
                   and e.met_on is null and e.excused_on is null and (e.ended_on is null or e.ended_on > :on)
                   and e.starts_on <= :on and e.due_by <= :until
                 order by e.due_by, n.name_in_lists
                 limit :rows
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .param("until", WorkingDays.plus(on, WEEK))
                .param("rows", Decisions.ROWS)
                .query((row, _) -> new Oversight(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getString("list_name"),
                        row.getString("what"),
                        row.getObject("due_by", LocalDate.class),
                        row.getInt("of_all"),
                        row.getInt("of_overdue")))
                .list();
    }

    /**
     * What each officer who holds a case in these teams owes, beside their cases; what the manager owes is not theirs. The teams are
     * named twice, because what is said of cases by a list is not carried over to teams, and all teams of a nation would be gone through.
     */
    public List<Owed> owed(List<String> teams, LocalDate on) {
        return db.sql("""
                select h.officer, coalesce(o.list_name, h.officer) as list_name,
                       coalesce(t.office_name, t.local_delivery_unit_name) as place,
                       count(*) as cases, count(*) filter (where e.overdue > 0) as cases_overdue, sum(e.overdue) as overdue
                  from allocation.holder_view h
                  join staff.team_view t on t.code = h.team and t.code = any(:teams) and t.valid @> :on
                  left join staff.officer_view o on o.code = h.officer
                  cross join lateral (select count(*) as overdue
                                        from supervision.expectation_view e
                                       where e.crn = h.crn and e.due_by < :on and not (e.standard = any(:ofManager))
                                         and e.met_on is null and e.excused_on is null
                                         and (e.ended_on is null or e.ended_on > :on)) e
                 where h.team = any(:teams) and h.during @> :on
                 group by h.officer, o.list_name, place
                 order by list_name, place
                """)
                .param("teams", teams.toArray(String[]::new))
                .param("on", on)
                .param("ofManager", OF_MANAGER)
                .query((row, _) -> new Owed(
                        new StaffCode(row.getString("officer")),
                        row.getString("list_name"),
                        row.getString("place"),
                        row.getInt("cases"),
                        row.getInt("cases_overdue"),
                        row.getInt("overdue")))
                .list();
    }
}
