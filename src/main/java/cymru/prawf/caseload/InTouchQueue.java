package cymru.prawf.caseload;

import cymru.prawf.caseload.ToRing.When;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.supervision.Expectation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Whom a hub rings today: calls overdue, due within three working days, or agreed for today or before. */
@Component
public class InTouchQueue {

    private static final String TO_RING = """
            with to_ring as materialized (
                 select h.crn, h.officer, due.by as due_by,
                        case when rung.call_back_on <= :on then 'AGREED'
                             when due.by < :on then 'OVERDUE'
                             when due.by = :on then 'TODAY'
                             else 'SOON' end as pressing
                   from allocation.holder_view h
                   left join lateral (select min(e.due_by) as by
                                        from supervision.expectation_view e
                                       where e.crn = h.crn and e.standard = 'IN_TOUCH_CALL' and e.starts_on <= :on
                                         and e.met_on is null and e.excused_on is null
                                         and (e.ended_on is null or e.ended_on > :on)
                                         and e.due_by <= :soon) due on true
                   left join lateral (select call_back_on
                                        from supervision.call_view
                                       where crn = h.crn and spoke
                                       order by called_at desc
                                       limit 1) rung on true
                  where h.during @> :on
                    and (h.officer = any(:officers) or h.team = any(:teams))
                    and (due.by is not null or rung.call_back_on <= :on)
            )
            """;

    private final JdbcClient db;

    InTouchQueue(JdbcClient db) {
        this.db = db;
    }

    /** Whose calls are looked at: those of these officers, and those of whoever works in these teams. */
    public record Whose(Collection<StaffCode> officers, Collection<String> teams) {}

    /** How many there are to ring. */
    public Map<When, Integer> count(Whose whose, LocalDate on) {
        var counted = new EnumMap<When, Integer>(When.class);
        asking(TO_RING + "select pressing, count(*) as people from to_ring group by pressing", whose, on)
                .query((row, _) -> counted.put(When.valueOf(row.getString("pressing")), row.getInt("people")))
                .list();
        return counted;
    }

    /** How many attempts today reached nobody, of those who are still to be rung. */
    public int attempts(Whose whose, LocalDate on) {
        return asking(TO_RING + """
                select count(*)
                  from to_ring
                  join supervision.call_view tried on tried.crn = to_ring.crn
                 where not tried.spoke and tried.called_at >= :midnight
                """, whose, on)
                .param("midnight", Timestamp.from(UkTime.startOf(on)))
                .query(Integer.class)
                .single();
    }

    /** A page of them: the most pressing first, and of those the cases of these officers before the rest of the team's. */
    public List<ToRing> page(Whose whose, LocalDate on, int rows, int offset) {
        return asking(TO_RING + """
                , page as (
                     select to_ring.*, n.name_in_lists,
                            row_number() over (order by array_position(:pressing, pressing), officer <> all(:officers),
                                                        due_by, n.name_in_lists, to_ring.crn) as place
                       from to_ring
                       join person.name_view n on n.crn = to_ring.crn
                      order by place
                      limit :rows offset :offset
                )
                select page.crn, page.name_in_lists, page.officer, o.name, page.pressing, page.due_by,
                       concat_ws(' or ', nullif(p.mobile, ''), nullif(p.phone, '')) as numbers,
                       case when p.interpreter_needed and p.interpreter_language <> ''
                            then p.interpreter_language || ', with an interpreter'
                            else coalesce(nullif(p.first_language, ''), 'Not recorded') end as language,
                       tried.attempts, last.on_day, coalesce(last.note, '') as note
                  from page
                  join person.person_view p on p.crn = page.crn
                  join staff.officer_view o on o.code = page.officer
                  cross join lateral (select count(*) as attempts
                                        from supervision.call_view
                                       where crn = page.crn and not spoke and called_at >= :midnight) tried
                  left join lateral (select (at at time zone 'Europe/London')::date as on_day,
                                            case when sensitive then '' else note end as note
                                       from ((select starts_at as at, note, sensitive
                                                from contact.appointment_view
                                               where crn = page.crn and starts_at < :tomorrow and outcome_version > 0
                                                 and result in ('ATTENDED_COMPLIED', 'ATTENDED_DID_NOT_COMPLY')
                                               order by starts_at desc
                                               limit 1)
                                             union all
                                             (select happened_at, note, sensitive
                                                from contact.contact_view
                                               where crn = page.crn and type in ('CALL_MADE', 'CALL_RECEIVED', 'CALLED_IN')
                                               order by happened_at desc
                                               limit 1)) talks
                                      order by at desc
                                      limit 1) last on true
                 order by page.place
                """, whose, on)
                .param("pressing", names())
                .param("midnight", Timestamp.from(UkTime.startOf(on)))
                .param("tomorrow", Timestamp.from(UkTime.startOf(on.plusDays(1))))
                .param("rows", rows)
                .param("offset", offset)
                .query((row, _) -> toRing(row))
                .list();
    }

    private StatementSpec asking(String sql, Whose whose, LocalDate on) {
        return db.sql(sql)
                .param(
                        "officers",
                        whose.officers().stream().map(StaffCode::value).toArray(String[]::new))
                .param("teams", whose.teams().toArray(String[]::new))
                .param("on", on)
                .param("soon", WorkingDays.plus(on, Expectation.SOON));
    }

    private static String[] names() {
        return Arrays.stream(When.values()).map(When::name).toArray(String[]::new);
    }

    private static ToRing toRing(ResultSet row) throws SQLException {
        return new ToRing(
                new Crn(row.getString("crn")),
                row.getString("name_in_lists"),
                new StaffCode(row.getString("officer")),
                row.getString("name"),
                row.getString("numbers"),
                row.getString("language"),
                When.valueOf(row.getString("pressing")),
                row.getObject("due_by", LocalDate.class),
                row.getInt("attempts"),
                row.getObject("on_day", LocalDate.class),
                row.getString("note"));
    }
}
