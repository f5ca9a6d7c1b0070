package cymru.prawf.caseload;

import cymru.prawf.access.ReasonsForAccess.Reason;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of a manager's teams that somebody outside them opened, and why, until the manager has looked at it. */
@Component
public class OutsideOpenings {

    /** Somebody outside the teams opened a record on a day and said why. */
    public record OutsideOpening(
            Crn crn,
            String person,
            String userName,
            String name,
            LocalDate day,
            Reason reason,
            String words,
            Instant at) {}

    private static final String OF_MY_TEAMS = """
              from access.reason_for_access_view r
              join allocation.holder_view h on h.crn = r.crn and h.during @> r.on_day
              join staff.team_manager_view m on m.team = h.team and m.officer = :manager and m.valid @> :today
              join person.name_view n on n.crn = r.crn
             where r.reviewed_at is null
            """;

    private final JdbcClient db;

    OutsideOpenings(JdbcClient db) {
        this.db = db;
    }

    public int count(StaffCode manager, LocalDate today) {
        return db.sql("select count(*) " + OF_MY_TEAMS)
                .param("manager", manager.value())
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    public List<OutsideOpening> list(StaffCode manager, LocalDate today, int rows, int offset) {
        return db.sql("select r.crn, n.name_in_lists, r.user_name, r.name, r.on_day, r.reason, r.words, r.given_at "
                        + OF_MY_TEAMS + " order by r.given_at desc, r.crn limit :rows offset :offset")
                .param("manager", manager.value())
                .param("today", today)
                .param("rows", rows)
                .param("offset", offset)
                .query((row, _) -> new OutsideOpening(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getString("user_name"),
                        row.getString("name"),
                        row.getObject("on_day", LocalDate.class),
                        Reason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }

    /** Whether this manager may review openings of the case. */
    public boolean mayReview(StaffCode manager, Crn crn, LocalDate today) {
        return db.sql("""
                select exists (
                    select
                      from allocation.holder_view h
                      join staff.team_manager_view m on m.team = h.team and m.officer = :manager and m.valid @> :today
                     where h.crn = :crn)
                """)
                .param("manager", manager.value())
                .param("crn", crn.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
