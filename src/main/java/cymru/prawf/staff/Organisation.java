package cymru.prawf.staff;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The organisation as it is on a day, drawn from its rows. */
@Service
public class Organisation {

    private final JdbcClient db;

    Organisation(JdbcClient db) {
        this.db = db;
    }

    /** The names of the providers by their codes, in the order of the names. */
    public Map<String, String> providers(LocalDate day) {
        var names = new LinkedHashMap<String, String>();
        db.sql("select code, name from staff.provider where valid @> :day order by name, code")
                .param("day", day)
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }

    /** These providers, in the order of their names, and within them everything down to the teams. */
    public List<Part> on(LocalDate day, Collection<String> providers) {
        var leaves = leaves(day, providers);
        return parts(
                leaves,
                0,
                new Surroundings(
                        places(day, codes(leaves, Part.Level.CLUSTER)), staffing(day, codes(leaves, Part.Level.TEAM))));
    }

    private static String[] codes(List<Leaf> leaves, Part.Level level) {
        return leaves.stream()
                .filter(leaf -> leaf.path().size() > level.ordinal())
                .map(leaf -> leaf.path().get(level.ordinal()).code())
                .distinct()
                .toArray(String[]::new);
    }

    private List<Part> parts(List<Leaf> leaves, int depth, Surroundings around) {
        var byCode = new LinkedHashMap<String, List<Leaf>>();
        for (var leaf : leaves) {
            if (leaf.path().size() > depth) {
                byCode.computeIfAbsent(leaf.path().get(depth).code(), _ -> new ArrayList<>())
                        .add(leaf);
            }
        }
        return byCode.values().stream().map(each -> part(each, depth, around)).toList();
    }

    private Part part(List<Leaf> leaves, int depth, Surroundings around) {
        var step = leaves.getFirst().path().get(depth);
        var level = Part.Level.values()[depth];
        var below = parts(leaves, depth + 1, around);
        var staffing = level == Part.Level.TEAM
                ? around.staffing().getOrDefault(step.code(), Staffing.NONE)
                : Staffing.sum(below.stream().map(Part::staffing).toList());
        var places = switch (level) {
            case PROVIDER, LOCAL_DELIVERY_UNIT -> List.<String>of();
            case CLUSTER -> around.places().getOrDefault(step.code(), List.of());
            case TEAM -> step.office().isEmpty() ? List.<String>of() : List.of(step.office());
        };
        return new Part(level, step.code(), step.name(), step.kind(), places, step.manager(), staffing, below);
    }

    private List<Leaf> leaves(LocalDate day, Collection<String> providers) {
        return db.sql("""
                select provider.code as provider, provider.name as provider_name, provider.kind as provider_kind,
                       unit.code as unit, unit.name as unit_name, cluster.code as cluster, cluster.name as cluster_name,
                       team.code as team, team.name as team_name, team.kind as team_kind, office.name as office_name,
                       manager.forename || ' ' || manager.surname as manager_name
                  from staff.provider
                  left join staff.local_delivery_unit unit on unit.provider = provider.code and unit.valid @> :day
                  left join staff.cluster on cluster.local_delivery_unit = unit.code and cluster.valid @> :day
                  left join staff.team on team.cluster = cluster.code and team.valid @> :day
                  left join staff.office on office.code = team.office and office.valid @> :day
                  left join staff.team_manager on team_manager.team = team.code and team_manager.valid @> :day
                  left join staff.officer manager on manager.code = team_manager.officer
                 where provider.valid @> :day and provider.code = any (:providers)
                 order by provider.name, provider.code, unit.name, unit.code, cluster.name, cluster.code, team.name, team.code
                """)
                .param("day", day)
                .param("providers", providers.toArray(String[]::new))
                .query((row, _) -> {
                    var path = new ArrayList<Step>();
                    path.add(Step.of(
                            row.getString("provider"),
                            row.getString("provider_name"),
                            Provider.Kind.valueOf(row.getString("provider_kind"))
                                    .label()));
                    if (row.getString("unit") != null) {
                        path.add(Step.of(row.getString("unit"), row.getString("unit_name"), "Local delivery unit"));
                    }
                    if (row.getString("cluster") != null) {
                        path.add(Step.of(row.getString("cluster"), row.getString("cluster_name"), "Cluster"));
                    }
                    if (row.getString("team") != null) {
                        path.add(new Step(
                                row.getString("team"),
                                row.getString("team_name"),
                                Team.Kind.valueOf(row.getString("team_kind")).label(),
                                orNothing(row.getString("office_name")),
                                orNothing(row.getString("manager_name"))));
                    }
                    return new Leaf(path);
                })
                .list();
    }

    private Map<String, List<String>> places(LocalDate day, String[] clusters) {
        return db
                .sql("""
                        select distinct place.cluster, office.name
                          from staff.reporting_place_view place
                          join staff.office on office.code = place.office and office.valid @> :day
                         where place.valid @> :day and place.cluster = any (:clusters)
                         order by place.cluster, office.name
                        """)
                .param("day", day)
                .param("clusters", clusters)
                .query((row, _) -> Map.entry(row.getString("cluster"), row.getString("name")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<String, Staffing> staffing(LocalDate day, String[] teams) {
        var byTeam = new LinkedHashMap<String, Staffing>();
        db.sql("select officer, team, grade, fte from staff.post where valid @> :day and team = any (:teams)")
                .param("day", day)
                .param("teams", teams)
                .query((row, _) -> new Post(
                        new StaffCode(row.getString("officer")),
                        row.getString("team"),
                        Grade.valueOf(row.getString("grade")),
                        row.getBigDecimal("fte"),
                        new Period(day, day)))
                .list()
                .forEach(post -> byTeam.merge(post.team(), Staffing.of(post), Staffing::plus));
        return byTeam;
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One line of the query: the way from a provider down to a team, or as far down as there is anything. */
    private record Leaf(List<Step> path) {}

    private record Step(String code, String name, String kind, String office, String manager) {

        static Step of(String code, String name, String kind) {
            return new Step(code, name, kind, "", "");
        }
    }

    private record Surroundings(Map<String, List<String>> places, Map<String, Staffing> staffing) {}
}
