package cymru.prawf.allocation;

import cymru.prawf.kernel.RuleBroken;

/** Somebody else changed the responsible officer after this person looked. */
public class ChangedMeanwhile extends RuleBroken {

    ChangedMeanwhile() {
        super("Somebody else has just changed who holds this case. Look at it again");
    }
}
