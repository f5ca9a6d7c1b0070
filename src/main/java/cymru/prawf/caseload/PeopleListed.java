package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People as a list shows them: who they are, who holds their case, and where. */
@Component
public class PeopleListed {

    /**
     * A person in a list.
     *
     * @param officer empty when nobody holds the case
     * @param office where the team sits, or its cluster when it has no office; empty when nobody holds the case
     */
    public record Listed(Crn crn, String name, @Nullable LocalDate birthDate, String officer, String office) {}

    private final JdbcClient db;

    PeopleListed(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they are asked for. */
    public List<Listed> of(List<Crn> crns, LocalDate today) {
        if (crns.isEmpty()) {
            return List.of();
        }
        Map<Crn, Listed> listed = db
                .sql("""
                select person.crn, person.name_in_lists, person.birth_date,
                       coalesce(officer.list_name, holder.officer, '') as officer,
                       coalesce(team.office_name, team.cluster_name, '') as office
                  from person.name_view person
                  left join allocation.holder_view holder on holder.crn = person.crn and holder.during @> :today
                  left join staff.officer_view officer on officer.code = holder.officer
                  left join staff.team_view team on team.code = holder.team and team.valid @> :today
                 where person.crn = any(:crns)
                """)
                .param("crns", crns.stream().map(Crn::value).toArray(String[]::new))
                .param("today", today)
                .query((row, _) -> new Listed(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("officer"),
                        row.getString("office")))
                .list()
                .stream()
                .collect(Collectors.toMap(Listed::crn, Function.identity()));
        return crns.stream().filter(listed::containsKey).map(listed::get).toList();
    }
}
