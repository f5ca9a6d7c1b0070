package cymru.prawf.policy;

import java.util.function.Function;

/** A decision table worked out once for every {@link Situation}, so that a decision costs one step. */
public final class Lookup {

    private final Decision[] decisions;

    private Lookup(Decision[] decisions) {
        this.decisions = decisions;
    }

    public static Lookup of(Function<Situation, Decision> table) {
        var decisions = new Decision[Situation.COUNT];
        for (int key = 0; key < decisions.length; key++) {
            decisions[key] = table.apply(Situation.of(key));
        }
        return new Lookup(decisions);
    }

    public Decision decide(Situation situation) {
        return decisions[situation.key()];
    }
}
