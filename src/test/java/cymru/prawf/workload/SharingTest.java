package cymru.prawf.workload;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharingTest {

    static final Colleague SIAN = officer("SIAN", Grade.PO, true, 45, true);
    static final Colleague TOM = officer("TOM", Grade.PO, false, 45, true);
    static final Colleague RHYS = officer("RHYS", Grade.PSO, false, 70, true);
    static final Colleague AWAY = officer("AWAY", Grade.PO, true, 45, false);
    static final Colleague LEFT = officer("LEFT", null, true, null, false);
    static final Colleague MANAGER = officer("SPO", Grade.SPO, true, null, true);

    static final Set<Grade> RED = Set.of(Grade.PO);
    static final Set<Grade> AMBER = Set.of(Grade.PO, Grade.PSO);

    private final Sharing sharing = new Sharing();

    @Test
    void nobodyHoldsMoreThanTheyCanAndNoMoreCasesMoveThanMust() {
        var best =
                best(List.of(SIAN, TOM, RHYS), cases(SIAN, AMBER, 50), cases(TOM, AMBER, 20), cases(RHYS, AMBER, 20));
        assertThat(changed(best)).hasSize(5);
        assertThat(heldBy(best, SIAN)).isEqualTo(45);
    }

    @Test
    void whereNobodyHasTooManyNothingMoves() {
        var best = best(List.of(SIAN, TOM), cases(SIAN, AMBER, 40), cases(TOM, AMBER, 5));
        assertThat(changed(best)).isEmpty();
    }

    @Test
    void theCasesThatMoveGoWhereTheyMakeTheLeastDifference() {
        var best =
                best(List.of(SIAN, TOM, RHYS), cases(SIAN, AMBER, 55), cases(TOM, AMBER, 40), cases(RHYS, AMBER, 20));
        assertThat(changed(best)).hasSize(10).allMatch(each -> each.to().equals(RHYS));
    }

    @Test
    void aCaseWhoseBandDoesNotFitTheGradeGoesToSomebodyWhoseGradeFits() {
        var best = best(List.of(SIAN, RHYS), cases(RHYS, RED, 3), cases(RHYS, AMBER, 3));
        assertThat(changed(best)).hasSize(3).allMatch(each -> each.to().equals(SIAN));
    }

    @Test
    void whoeverAskedForAWomanGetsOne() {
        var asked = new SharedCase("A000001", RED, true, TOM);
        var best = sharing.best(new Share(List.of(SIAN, TOM), List.of(asked)));
        assertThat(best.cases().getFirst().to()).isEqualTo(SIAN);
    }

    @Test
    void nobodyKeepsACaseWhoHasLeftOrIsAwayForLong() {
        var best = best(List.of(SIAN, AWAY, LEFT), cases(AWAY, AMBER, 4), cases(LEFT, AMBER, 4));
        assertThat(best.cases()).allMatch(each -> each.to().equals(SIAN));
    }

    @Test
    void ofWhomNobodySaysHowManyTheyCanHoldIsGivenNone() {
        var best = best(List.of(SIAN, MANAGER), cases(SIAN, Set.of(), 50), cases(MANAGER, Set.of(), 2));
        assertThat(changed(best)).isEmpty();
    }

    @Test
    void theSameTeamGetsTheSameProposal() {
        assertThat(proposal()).isEqualTo(proposal()).isNotEmpty();
    }

    private TreeMap<String, String> proposal() {
        var best = best(List.of(SIAN, TOM, RHYS), cases(SIAN, AMBER, 60), cases(TOM, RED, 40), cases(RHYS, RED, 4));
        var changes = new TreeMap<String, String>();
        changed(best).forEach(each -> changes.put(each.crn(), each.to().code().value()));
        return changes;
    }

    @SafeVarargs
    private Share best(List<Colleague> officers, List<SharedCase>... cases) {
        var all = new ArrayList<SharedCase>();
        List.of(cases).forEach(all::addAll);
        return sharing.best(new Share(officers, all));
    }

    private static List<SharedCase> cases(Colleague holder, Set<Grade> grades, int many) {
        var cases = new ArrayList<SharedCase>();
        for (int n = 0; n < many; n++) {
            cases.add(new SharedCase("%s-%d-%03d".formatted(holder.code(), grades.size(), n), grades, false, holder));
        }
        return cases;
    }

    private static List<SharedCase> changed(Share share) {
        return share.cases().stream().filter(SharedCase::changes).toList();
    }

    private static long heldBy(Share share, Colleague officer) {
        return share.cases().stream().filter(each -> each.to().equals(officer)).count();
    }

    private static Colleague officer(
            String code, @Nullable Grade grade, boolean woman, @Nullable Integer most, boolean available) {
        return new Colleague(new StaffCode(code), code, grade, woman, BigDecimal.ONE, most, 0, available);
    }
}
