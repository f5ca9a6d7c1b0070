package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds a case, as the overview says it. */
@Component
public class Holders {

    /** The responsible officer of a case, since when, and how many there have been. */
    public record Holder(String officer, String team, LocalDate since, int officersSoFar) {}

    private final JdbcClient db;

    Holders(JdbcClient db) {
        this.db = db;
    }

    public Optional<Holder> of(Crn crn, LocalDate on) {
        return db.sql("""
                select coalesce(o.name, h.officer) as officer, coalesce(t.name, h.team) as team, lower(h.during) as since,
                       (select count(distinct officer) from allocation.holder_view
                         where crn = :crn and lower(during) <= :on) as officers
                  from allocation.holder_view h
                  left join staff.officer_view o on o.code = h.officer
                  left join staff.team_view t on t.code = h.team and t.valid @> :on
                 where h.crn = :crn and h.during @> :on
                """)
                .param("crn", crn.value())
                .param("on", on)
                .query((row, _) -> new Holder(
                        row.getString("officer"),
                        row.getString("team"),
                        row.getObject("since", LocalDate.class),
                        row.getInt("officers")))
                .optional();
    }

    /** Whom an officer holds on a day, by their CRN. */
    public List<Crn> heldBy(StaffCode officer, LocalDate on) {
        return db.sql("select crn from allocation.holder_view where officer = :officer and during @> :on order by crn")
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> new Crn(row.getString("crn")))
                .list();
    }
}
