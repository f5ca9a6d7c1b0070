package cymru.prawf.policy;

import cymru.prawf.kernel.RuleBroken;

/** Somebody else changed the same thing in a draft, or took it away, after this person's page was shown. */
public final class ChangedMeanwhile extends RuleBroken {

    public ChangedMeanwhile(String what) {
        super("Somebody else has changed %s meanwhile. Look at it again".formatted(what));
    }
}
