package cymru.prawf.workload;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A team's cases and the officers among whom they are shared out; open to the solver, which copies and fills it. */
@PlanningSolution
public class Share {

    @ProblemFactCollectionProperty
    public List<Colleague> colleagues = List.of();

    @PlanningEntityCollectionProperty
    public List<SharedCase> cases = new ArrayList<>();

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = 3)
    public @Nullable BendableScore score;

    /** For the solver. */
    public Share() {}

    Share(List<Colleague> colleagues, List<SharedCase> cases) {
        this.colleagues = List.copyOf(colleagues);
        this.cases = new ArrayList<>(cases);
        cases.forEach(each -> each.mayGoTo(this.colleagues));
    }

    List<Colleague> colleagues() {
        return colleagues;
    }

    List<SharedCase> cases() {
        return cases;
    }

    boolean canChange() {
        return cases.stream().anyMatch(SharedCase::hasAChoice);
    }

    String score() {
        return score == null ? "" : score.toString();
    }
}
