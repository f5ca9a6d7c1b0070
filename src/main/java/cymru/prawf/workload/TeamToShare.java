package cymru.prawf.workload;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.ModelsInForce;
import cymru.prawf.policy.OperatingModel;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officers;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who holds which case of a team on a day, and among whom the cases can be shared out. */
@Component
class TeamToShare {

    private record Held(
            String crn,
            StaffCode officer,
            @Nullable String band,
            @Nullable String model,
            boolean asksForWoman) {}

    private final JdbcClient db;
    private final Officers officers;
    private final Standings standings;
    private final OperatingModels models;

    TeamToShare(JdbcClient db, Officers officers, Standings standings, OperatingModels models) {
        this.db = db;
        this.officers = officers;
        this.standings = standings;
        this.models = models;
    }

    /** In a fixed order, so that the same team is the same problem. */
    Share of(String team, LocalDate on) {
        var held = held(team, on);
        var colleagues = colleagues(team, held, on);
        var inForce = models.inForce();
        var cases = held.stream()
                .map(each -> new SharedCase(
                        each.crn(),
                        grades(each, inForce, on),
                        each.asksForWoman(),
                        Objects.requireNonNull(colleagues.get(each.officer()))))
                .toList();
        var inOrder = colleagues.values().stream()
                .sorted((a, b) -> a.code().value().compareTo(b.code().value()))
                .toList();
        return new Share(inOrder, cases);
    }

    String model(LocalDate on) {
        return models.inForce().on(on).id();
    }

    private static Set<Grade> grades(Held held, ModelsInForce inForce, LocalDate on) {
        if (held.band() == null) {
            return Set.of();
        }
        OperatingModel model = inForce.all().stream()
                .filter(each -> each.id().equals(held.model()))
                .findFirst()
                .orElseGet(() -> inForce.on(on));
        return model.band(held.band()).grades();
    }

    private Map<StaffCode, Colleague> colleagues(String team, List<Held> held, LocalDate on) {
        var members = new HashMap<StaffCode, Grade>();
        officers.in(team, on).stream()
                .filter(member -> member.grade().holdsCases())
                .forEach(member -> members.put(member.officer().code(), member.grade()));
        var codes = new TreeSet<StaffCode>((a, b) -> a.value().compareTo(b.value()));
        codes.addAll(members.keySet());
        held.forEach(each -> codes.add(each.officer()));
        var named = officers.named(codes);
        var standing = standings.of(codes, on);
        var elsewhere = elsewhere(team, codes, on);
        int withoutCover = models.inForce().on(on).days(Limit.COVER);
        var colleagues = new HashMap<StaffCode, Colleague>();
        for (var code : codes) {
            var officer = named.get(code);
            var stands = Objects.requireNonNull(standing.get(code));
            var away = stands.away();
            colleagues.put(
                    code,
                    new Colleague(
                            code,
                            officer == null ? code.value() : officer.name(),
                            members.get(code),
                            woman(officer),
                            stands.fte(),
                            stands.most() == null
                                    ? null
                                    : stands.most()
                                            .setScale(0, RoundingMode.DOWN)
                                            .intValueExact(),
                            elsewhere.getOrDefault(code.value(), 0),
                            members.containsKey(code) && (away == null || !away.isLong(on, withoutCover))));
        }
        return colleagues;
    }

    private static @Nullable Boolean woman(@Nullable Officer officer) {
        return officer == null || officer.sex() == null ? null : officer.sex() == Officer.Sex.FEMALE;
    }

    private List<Held> held(String team, LocalDate on) {
        return db.sql("""
                select holder.crn, holder.officer, band.band, band.model,
                       coalesce(person.prefers_female_officer, false) as woman
                  from allocation.holder_view holder
                  left join supervision.band_view band on band.crn = holder.crn and band.during @> :on
                  left join person.person_view person on person.crn = holder.crn
                 where holder.team = :team and holder.during @> :on
                 order by holder.crn
                """)
                .param("team", team)
                .param("on", on)
                .query((row, _) -> new Held(
                        row.getString("crn"),
                        new StaffCode(row.getString("officer")),
                        row.getString("band"),
                        row.getString("model"),
                        row.getBoolean("woman")))
                .list();
    }

    private Map<String, Integer> elsewhere(String team, Set<StaffCode> officers, LocalDate on) {
        var cases = new HashMap<String, Integer>();
        db.sql("""
                select officer, count(*) as cases
                  from allocation.holder_view
                 where officer = any(:officers) and team <> :team and during @> :on
                 group by officer
                """)
                .param("officers", officers.stream().map(StaffCode::value).toArray(String[]::new))
                .param("team", team)
                .param("on", on)
                .query(row -> {
                    cases.put(row.getString("officer"), row.getInt("cases"));
                });
        return cases;
    }
}
