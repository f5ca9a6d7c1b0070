package cymru.prawf.workload;

import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.Candidate;
import cymru.prawf.allocation.Suitability;
import cymru.prawf.allocation.Suited;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.People;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.Limit;
import cymru.prawf.policy.OperatingModels;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a case asks for and how the officers stand, and ranks them. */
@Component
class SuitableOfficers implements Suitability {

    private final Allocations allocations;
    private final People people;
    private final OperatingModels models;
    private final Standings standings;

    SuitableOfficers(Allocations allocations, People people, OperatingModels models, Standings standings) {
        this.allocations = allocations;
        this.people = people;
        this.models = models;
        this.standings = standings;
    }

    @Override
    public List<String> order() {
        return Arrays.stream(Ranking.values()).map(Ranking::words).toList();
    }

    @Override
    public List<Suited> ranked(Crn crn, List<Candidate> candidates, LocalDate on) {
        var lastSeen = standings.lastSeenAt(crn, on).orElse(null);
        var asked = new CaseToGive(
                band(crn, on),
                asksForWoman(crn),
                lastSeen == null ? null : lastSeen.name(),
                allocations.of(crn),
                models.inForce().on(on).days(Limit.COVER),
                on);
        var officers = standings.of(
                candidates.stream().map(each -> each.member().officer().code()).toList(), on);
        var near = lastSeen == null ? List.<String>of() : standings.clustersSeeingPeopleAt(lastSeen.code(), on);
        return Ranking.of(candidates.stream()
                .map(candidate -> {
                    var standing = Objects.requireNonNull(
                            officers.get(candidate.member().officer().code()));
                    return new Prospect(
                            candidate,
                            asked,
                            standing.load(candidate.cases()),
                            standing.away(),
                            nearness(candidate, lastSeen, near));
                })
                .toList());
    }

    private @Nullable Band band(Crn crn, LocalDate on) {
        return standings
                .bandOf(crn, on)
                .map(held -> models.inForce().all().stream()
                        .filter(model -> model.id().equals(held.model()))
                        .findFirst()
                        .orElseGet(() -> models.inForce().on(on))
                        .band(held.band()))
                .orElse(null);
    }

    private boolean asksForWoman(Crn crn) {
        return people.find(crn)
                .map(person -> Boolean.TRUE.equals(person.preferences().femaleOfficer()))
                .orElse(false);
    }

    private static Nearness nearness(Candidate candidate, Standings.@Nullable Place lastSeen, List<String> near) {
        if (lastSeen != null && Objects.equals(candidate.team().office(), lastSeen.code())) {
            return Nearness.SAME_OFFICE;
        }
        return near.contains(candidate.team().cluster()) ? Nearness.CLUSTER_SEES_PEOPLE_THERE : Nearness.ELSEWHERE;
    }
}
