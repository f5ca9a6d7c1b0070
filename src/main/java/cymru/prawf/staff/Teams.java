package cymru.prawf.staff;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.StaffCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The teams as they are on a day. */
@Service
public class Teams {

    private static final String SELECT = """
            select code, name, kind, office, office_name, cluster, cluster_name, local_delivery_unit,
                   local_delivery_unit_name, provider, provider_name, provider_kind
              from staff.team_view
             where valid @> :on
            """;

    private final JdbcClient db;

    Teams(JdbcClient db) {
        this.db = db;
    }

    public PlacedTeam get(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new NotFound("team", code));
    }

    public Optional<PlacedTeam> find(String code, LocalDate on) {
        return db.sql(SELECT + " and code = :code")
                .param("on", on)
                .param("code", code)
                .query((row, _) -> team(row))
                .optional();
    }

    /** Every team there is on a day, by name. */
    public List<PlacedTeam> all(LocalDate on) {
        return db.sql(SELECT + " order by provider_name, local_delivery_unit_name, name, code")
                .param("on", on)
                .query((row, _) -> team(row))
                .list();
    }

    /** The teams that an officer manages or has a post in on a day, by name. */
    public List<PlacedTeam> of(StaffCode officer, LocalDate on) {
        return db.sql(SELECT + """
                   and (code in (select team from staff.post where officer = :officer and valid @> :on)
                        or code in (select team from staff.team_manager where officer = :officer and valid @> :on))
                 order by name, code
                """)
                .param("on", on)
                .param("officer", officer.value())
                .query((row, _) -> team(row))
                .list();
    }

    /** Who answers for a team on a day. */
    public Optional<Officer> managerOf(String team, LocalDate on) {
        return db.sql("""
                select code, forename, surname, sex
                  from staff.team_manager
                  join staff.officer on code = officer
                 where team = :team and valid @> :on
                """)
                .param("team", team)
                .param("on", on)
                .query((row, _) -> Officers.officer(row))
                .optional();
    }

    private static PlacedTeam team(ResultSet row) throws SQLException {
        return new PlacedTeam(
                row.getString("code"),
                row.getString("name"),
                Team.Kind.valueOf(row.getString("kind")),
                row.getString("office"),
                row.getString("office_name"),
                row.getString("cluster"),
                row.getString("cluster_name"),
                row.getString("local_delivery_unit"),
                row.getString("local_delivery_unit_name"),
                row.getString("provider"),
                row.getString("provider_name"),
                Provider.Kind.valueOf(row.getString("provider_kind")));
    }
}
