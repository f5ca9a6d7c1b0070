package cymru.prawf.workload;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import cymru.prawf.staff.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A case of the team and the officer to whom it would go. Not a record because the solver sets that officer and needs a way in. */
@PlanningEntity
public class SharedCase {

    @PlanningId
    public String crn = "";

    private Set<Grade> grades = Set.of();
    private boolean asksForWoman;
    private @Nullable Colleague holder;

    /** Whoever holds it now, and all who may be given it. */
    @ValueRangeProvider
    public List<Colleague> choice = List.of();

    @PlanningVariable
    public @Nullable Colleague to;

    /** For the solver. */
    public SharedCase() {}

    /**
     * @param grades that may hold it; empty while the case has no band
     */
    SharedCase(String crn, Set<Grade> grades, boolean asksForWoman, Colleague holder) {
        this.crn = crn;
        this.grades = Set.copyOf(grades);
        this.asksForWoman = asksForWoman;
        this.holder = holder;
        this.to = holder;
    }

    String crn() {
        return crn;
    }

    Colleague holder() {
        return Objects.requireNonNull(holder);
    }

    Colleague to() {
        return Objects.requireNonNull(to);
    }

    boolean gradeFits(Colleague officer) {
        return grades.isEmpty() || officer.grade() != null && grades.contains(officer.grade());
    }

    boolean asksForWomanAndIsNotGivenOne(Colleague officer) {
        return asksForWoman && !Boolean.TRUE.equals(officer.woman());
    }

    /** Whom it may go to, of these; whoever holds it may be among them or not. */
    void mayGoTo(List<Colleague> colleagues) {
        var officers = new ArrayList<Colleague>();
        officers.add(holder());
        colleagues.stream()
                .filter(each -> !each.code().equals(holder().code()))
                .filter(each -> each.mayBeGivenCases() && gradeFits(each) && !asksForWomanAndIsNotGivenOne(each))
                .forEach(officers::add);
        choice = officers;
    }

    boolean hasAChoice() {
        return choice.size() > 1;
    }

    boolean changes() {
        return !to().code().equals(holder().code());
    }
}
