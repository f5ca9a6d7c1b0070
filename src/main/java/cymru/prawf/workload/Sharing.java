package cymru.prawf.workload;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.springframework.stereotype.Component;

/**
 * Shares cases out. It begins with who holds what, draws the same numbers each time and ends after so many tries, never after so
 * much time, so that the same team gets the same proposal; the time limit is for a machine that is broken.
 */
@Component
class Sharing {

    private static final long SEED = 2017;
    private static final long TRIES = 60_000;
    private static final long MOST_TRIES = 250_000;
    private static final int STEPS_WITHOUT_GAIN = 30_000;
    private static final long LONGEST_SECONDS = 60;

    /** Built at the first proposal: it costs a second that no start should wait for. */
    private static final class Prepared {
        static final SolverFactory<Share> SOLVERS = SolverFactory.create(new SolverConfig()
                .withSolutionClass(Share.class)
                .withEntityClasses(SharedCase.class)
                .withConstraintProviderClass(ShareRules.class)
                .withRandomSeed(SEED)
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit(LONGEST_SECONDS))
                .withPhases(
                        search(LocalSearchType.LATE_ACCEPTANCE, new TerminationConfig().withMoveCountLimit(TRIES)),
                        // What was moved for nothing on the way goes back.
                        search(
                                LocalSearchType.HILL_CLIMBING,
                                new TerminationConfig()
                                        .withUnimprovedStepCountLimit(STEPS_WITHOUT_GAIN)
                                        .withMoveCountLimit(MOST_TRIES))));

        private static LocalSearchPhaseConfig search(LocalSearchType type, TerminationConfig until) {
            return new LocalSearchPhaseConfig().withLocalSearchType(type).withTerminationConfig(until);
        }
    }

    Share best(Share now) {
        return now.canChange() ? Prepared.SOLVERS.buildSolver().solve(now) : now;
    }
}
