package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.supervision.Expectation;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a hub rings today. */
@Component
public class InTouchQueue {

    /**
     * Somebody to ring.
     *
     * @param dueBy the day by which a call with a risk check is due; null where only a call back was agreed
     * @param callBack the day agreed in the last conversation, where one was
     * @param attempts today that reached nobody
     * @param lastNote what was noted of the last conversation, unless the note is kept closed
     */
    public record ToRing(
            Crn crn,
            String person,
            String numbers,
            String language,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate callBack,
            int attempts,
            @Nullable LocalDate lastOn,
            String lastNote) {}

    private final JdbcClient db;

    InTouchQueue(JdbcClient db) {
        this.db = db;
    }

    /** Of the cases of these officers: calls overdue, due within three working days, or agreed for today or before. */
    public List<ToRing> of(Collection<StaffCode> officers, LocalDate on) {
        return db.sql("""
                select h.crn, n.name_in_lists, concat_ws(' or ', nullif(p.mobile, ''), nullif(p.phone, '')) as numbers,
                       case when p.interpreter_needed and p.interpreter_language <> ''
                            then p.interpreter_language || ', with an interpreter'
                            else coalesce(nullif(p.first_language, ''), 'Not recorded') end as language,
                       due.due_by, rung.call_back_on, tried.attempts, last.on_day, last.note
                  from allocation.holder_view h
                  left join lateral (select min(e.due_by) as due_by
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
                  join person.name_view n on n.crn = h.crn
                  join person.person_view p on p.crn = h.crn
                  cross join lateral (select count(*) as attempts
                                        from supervision.call_view
                                       where crn = h.crn and not spoke and called_at >= :midnight) tried
                  left join lateral (select (at at time zone 'Europe/London')::date as on_day,
                                            case when sensitive then '' else note end as note
                                       from ((select starts_at as at, note, sensitive
                                                from contact.appointment_view
                                               where crn = h.crn and starts_at < :now and outcome_version > 0
                                                 and result in ('ATTENDED_COMPLIED', 'ATTENDED_DID_NOT_COMPLY')
                                               order by starts_at desc
                                               limit 1)
                                             union all
                                             (select happened_at, note, sensitive
                                                from contact.contact_view
                                               where crn = h.crn and type in ('CALL_MADE', 'CALL_RECEIVED', 'CALLED_IN')
                                               order by happened_at desc
                                               limit 1)) talks
                                      order by at desc
                                      limit 1) last on true
                 where h.officer = any(:officers) and h.during @> :on
                   and (due.due_by is not null or rung.call_back_on <= :on)
                 order by due.due_by, n.name_in_lists
                """)
                .param("officers", officers.stream().map(StaffCode::value).toArray(String[]::new))
                .param("on", on)
                .param("soon", WorkingDays.plus(on, Expectation.SOON))
                .param("midnight", Timestamp.from(UkTime.startOf(on)))
                .param("now", Timestamp.from(UkTime.startOf(on.plusDays(1))))
                .query((row, _) -> new ToRing(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getString("numbers"),
                        row.getString("language"),
                        row.getObject("due_by", LocalDate.class),
                        row.getObject("call_back_on", LocalDate.class),
                        row.getInt("attempts"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("note") == null ? "" : row.getString("note")))
                .list();
    }
}
