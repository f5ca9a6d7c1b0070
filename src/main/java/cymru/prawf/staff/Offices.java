package cymru.prawf.staff;

import cymru.prawf.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The offices and hubs as they are on a day. */
@Service
public class Offices {

    private static final String SELECT = """
            select code, name, kind, address, postcode, phone, step_free, women_only,
                   lower(valid) as valid_from, upper(valid) - 1 as valid_to
              from staff.office
             where valid @> :on
            """;

    private final JdbcClient db;

    Offices(JdbcClient db) {
        this.db = db;
    }

    public Office get(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new NotFound("office", code));
    }

    public Optional<Office> find(String code, LocalDate on) {
        return db.sql(SELECT + " and code = :code")
                .param("on", on)
                .param("code", code)
                .query((row, _) -> office(row))
                .optional();
    }

    public List<Office> all(LocalDate on) {
        return db.sql(SELECT + " order by name, code")
                .param("on", on)
                .query((row, _) -> office(row))
                .list();
    }

    /** Where a team may see people on a day: its own office, those of its cluster and the hubs its cluster uses. */
    public List<Office> usedBy(String team, LocalDate on) {
        return db.sql(SELECT + """
                   and code in (
                        select place.office
                          from staff.team_view team
                          join staff.reporting_place_view place
                            on place.cluster = team.cluster and place.valid @> :on
                         where team.code = :team and team.valid @> :on)
                 order by name, code
                """)
                .param("on", on)
                .param("team", team)
                .query((row, _) -> office(row))
                .list();
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                row.getString("code"),
                row.getString("name"),
                Office.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("postcode"),
                row.getString("phone"),
                row.getObject("step_free", Boolean.class),
                row.getString("women_only"),
                Periods.in(row));
    }
}
