package cymru.prawf.workload;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** What a fair share is: three conditions, then three wishes, each of which counts only where those before it are equal. */
public class ShareRules implements ConstraintProvider {

    private static final BendableScore CONDITION = BendableScore.of(new long[] {1}, new long[] {0, 0, 0});
    private static final BendableScore NOT_TOO_MANY = BendableScore.of(new long[] {0}, new long[] {1, 0, 0});
    private static final BendableScore FEW_CHANGES = BendableScore.of(new long[] {0}, new long[] {0, 1, 0});
    private static final BendableScore EVEN = BendableScore.of(new long[] {0}, new long[] {0, 0, 1});

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            gradeFitsBand(factory),
            womanWhereAsked(factory),
            nobodyWhoIsNotThere(factory),
            nobodyHasTooMany(factory),
            fewChanges(factory),
            evenly(factory)
        };
    }

    Constraint gradeFitsBand(ConstraintFactory factory) {
        return factory.forEach(SharedCase.class)
                .filter(each -> !each.gradeFits(each.to()))
                .penalize(CONDITION)
                .asConstraint("The grade fits the band");
    }

    Constraint womanWhereAsked(ConstraintFactory factory) {
        return factory.forEach(SharedCase.class)
                .filter(each -> each.asksForWomanAndIsNotGivenOne(each.to()))
                .penalize(CONDITION)
                .asConstraint("A woman where the person asked for one");
    }

    Constraint nobodyWhoIsNotThere(ConstraintFactory factory) {
        return factory.forEach(SharedCase.class)
                .filter(each -> !each.to().available())
                .penalize(CONDITION)
                .asConstraint("Nobody who has left or is away for long");
    }

    Constraint nobodyHasTooMany(ConstraintFactory factory) {
        return factory.forEach(SharedCase.class)
                .groupBy(SharedCase::to, count())
                .penalize(NOT_TOO_MANY, Colleague::tooManySquared)
                .asConstraint("Nobody holds more than they can");
    }

    Constraint fewChanges(ConstraintFactory factory) {
        return factory.forEach(SharedCase.class)
                .filter(SharedCase::changes)
                .penalize(FEW_CHANGES)
                .asConstraint("Few changes of officer");
    }

    Constraint evenly(ConstraintFactory factory) {
        return factory.forEach(SharedCase.class)
                .groupBy(SharedCase::to, count())
                .penalize(EVEN, Colleague::unevenness)
                .asConstraint("Everybody holds the same part of what they can");
    }
}
