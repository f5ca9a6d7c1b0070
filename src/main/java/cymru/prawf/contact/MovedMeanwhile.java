package cymru.prawf.contact;

import cymru.prawf.kernel.RuleBroken;

/** Somebody else moved an appointment first. Nothing was changed. */
public class MovedMeanwhile extends RuleBroken {

    public MovedMeanwhile() {
        super("Someone has just moved this appointment. Look at it again before you move it");
    }
}
