package cymru.prawf.allocation;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoldingRepository {

    private final JdbcClient db;

    HoldingRepository(JdbcClient db) {
        this.db = db;
    }

    Holdings of(Crn crn) {
        return new Holdings(
                crn,
                db.sql("""
                        select crn, officer, team, provider, lower(during) as held_from, upper(during) - 1 as held_to,
                               reason, note, planned, allocated_by, allocated_at
                          from allocation.responsible_officer
                         where crn = :crn
                         order by lower(during) desc
                        """)
                        .param("crn", crn.value())
                        .query((row, _) -> holding(row))
                        .list());
    }

    void add(Holding holding) {
        db.sql("""
                insert into allocation.responsible_officer
                    (crn, officer, team, provider, during, reason, note, planned, allocated_by, allocated_at)
                values (:crn, :officer, :team, :provider, cast(:during as daterange), :reason, :note, :planned, :by, :at)
                """)
                .param("crn", holding.crn().value())
                .param("officer", holding.officer().value())
                .param("team", holding.team())
                .param("provider", holding.provider())
                .param("during", holding.during().range())
                .param("reason", holding.reason().name())
                .param("note", holding.note())
                .param("planned", holding.planned())
                .param("by", holding.allocatedBy())
                .param("at", Timestamp.from(holding.allocatedAt()))
                .update();
    }

    /** Whether it was still as it was seen, and now is shorter. */
    boolean shorten(Holding seen, Holding shortened) {
        return db.sql("""
                        update allocation.responsible_officer set during = cast(:shortened as daterange)
                         where crn = :crn and officer = :officer and during = cast(:seen as daterange)
                        """)
                        .param("shortened", shortened.during().range())
                        .param("crn", seen.crn().value())
                        .param("officer", seen.officer().value())
                        .param("seen", seen.during().range())
                        .update()
                == 1;
    }

    /** Whether it was still as it was seen, and now is another's from its first day. */
    boolean replace(Holding seen, Holding by) {
        return db.sql("""
                        update allocation.responsible_officer
                           set officer = :officer, team = :team, provider = :provider, reason = :reason, note = :note,
                               planned = :planned, allocated_by = :by, allocated_at = :at
                         where crn = :crn and officer = :former and during = cast(:seen as daterange)
                        """)
                        .param("officer", by.officer().value())
                        .param("team", by.team())
                        .param("provider", by.provider())
                        .param("reason", by.reason().name())
                        .param("note", by.note())
                        .param("planned", by.planned())
                        .param("by", by.allocatedBy())
                        .param("at", Timestamp.from(by.allocatedAt()))
                        .param("crn", seen.crn().value())
                        .param("former", seen.officer().value())
                        .param("seen", seen.during().range())
                        .update()
                == 1;
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                new Crn(row.getString("crn")),
                new StaffCode(row.getString("officer")),
                row.getString("team"),
                row.getString("provider"),
                new Period(row.getObject("held_from", LocalDate.class), row.getObject("held_to", LocalDate.class)),
                ReasonForChange.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getBoolean("planned"),
                row.getString("allocated_by"),
                row.getTimestamp("allocated_at").toInstant());
    }
}
