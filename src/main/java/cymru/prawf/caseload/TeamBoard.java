package cymru.prawf.caseload;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A manager's teams on a day: who is here, whose work is uncovered, what each holds, and who came from outside. */
@Component
public class TeamBoard {

    /** A team somebody manages. */
    public record Managed(String code, String name, String place) {}

    /**
     * One officer of a team on a day.
     *
     * @param fte of a full-time post in this team
     * @param cases held in this team, of those the viewer may see
     * @param absence the kind of absence, when they are away on the day
     * @param covers who covers for them on the day
     */
    public record Member(
            StaffCode code,
            String name,
            Grade grade,
            BigDecimal fte,
            int cases,
            int today,
            int unrecorded,
            @Nullable String absence,
            @Nullable LocalDate awayUntil,
            @Nullable String covers) {

        public boolean away() {
            return absence != null;
        }

        public boolean uncovered() {
            return away() && covers == null;
        }
    }

    private final JdbcClient db;

    TeamBoard(JdbcClient db) {
        this.db = db;
    }

    public List<Managed> managedBy(StaffCode manager, LocalDate on) {
        return db.sql("""
                select t.code, t.name, coalesce(t.office_name, t.local_delivery_unit_name) as place
                  from staff.team_manager_view m
                  join staff.team_view t on t.code = m.team and t.valid @> :on
                 where m.officer = :manager and m.valid @> :on
                 order by t.name
                """)
                .param("manager", manager.value())
                .param("on", on)
                .query((row, _) -> new Managed(row.getString("code"), row.getString("name"), row.getString("place")))
                .list();
    }

    public List<Member> members(String team, LocalDate on) {
        return db.sql("""
                select p.officer, o.list_name, p.grade, p.fte,
                       (select count(*) from allocation.holder_view h
                         where h.officer = p.officer and h.team = p.team and h.during @> :on) as cases,
                       (select count(*) from contact.appointment_view a
                         where a.officer = p.officer and a.starts_at >= :from and a.starts_at < :until) as today,
                       (select count(*) from contact.appointment_view a
                         where a.officer = p.officer and a.starts_at < :from and a.outcome_version = 0) as unrecorded,
                       away.kind, upper(away.during) - 1 as away_until,
                       (select string_agg(c.name, ', ')
                          from staff.cover_view v
                          join staff.officer_view c on c.code = v.covered_by
                         where v.officer = p.officer and v.during @> :on) as covers
                  from staff.post_view p
                  join staff.officer_view o on o.code = p.officer
                  left join lateral (select kind, during from staff.absence_view
                                      where officer = p.officer and during @> :on limit 1) away on true
                 where p.team = :team and p.valid @> :on
                 order by o.list_name
                """)
                .param("team", team)
                .param("on", on)
                .param("from", Timestamp.from(UkTime.startOf(on)))
                .param("until", Timestamp.from(UkTime.startOf(on.plusDays(1))))
                .query((row, _) -> new Member(
                        new StaffCode(row.getString("officer")),
                        row.getString("list_name"),
                        Grade.valueOf(row.getString("grade")),
                        row.getBigDecimal("fte"),
                        row.getInt("cases"),
                        row.getInt("today"),
                        row.getInt("unrecorded"),
                        row.getString("kind"),
                        row.getObject("away_until", LocalDate.class),
                        row.getString("covers")))
                .list();
    }
}
