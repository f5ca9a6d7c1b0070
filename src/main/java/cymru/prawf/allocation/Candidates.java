package cymru.prawf.allocation;

import static java.util.stream.Collectors.toMap;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Member;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The officers to whom a manager may give a case: those of the manager's own teams whose grade holds cases. */
@Service
public class Candidates {

    private final JdbcClient db;
    private final Teams teams;
    private final Officers officers;

    Candidates(JdbcClient db, Teams teams, Officers officers) {
        this.db = db;
        this.teams = teams;
        this.officers = officers;
    }

    public List<Candidate> of(StaffCode manager, LocalDate on) {
        var own = teams.of(manager, on);
        var cases = casesHeldIn(own, on);
        return own.stream()
                .flatMap(team -> holders(team, on)
                        .map(member -> new Candidate(
                                member,
                                team,
                                cases.getOrDefault(member.officer().code().value(), 0))))
                .toList();
    }

    private Stream<Member> holders(PlacedTeam team, LocalDate on) {
        return officers.in(team.code(), on).stream()
                .filter(member -> member.grade().holdsCases());
    }

    /** How many cases each officer of these teams holds anywhere, of those that the manager may know. */
    private Map<String, Integer> casesHeldIn(List<PlacedTeam> own, LocalDate on) {
        return db
                .sql("""
                        select officer, count(*) as cases
                          from allocation.responsible_officer
                         where during @> :on
                           and officer in (select officer from staff.post_view where team = any(:teams) and valid @> :on)
                         group by officer
                        """)
                .param("on", on)
                .param("teams", own.stream().map(PlacedTeam::code).toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("officer"), row.getInt("cases")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
