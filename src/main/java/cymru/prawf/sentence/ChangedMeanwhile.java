package cymru.prawf.sentence;

import cymru.prawf.kernel.RuleBroken;

/** Somebody else changed what was being changed, since it was last looked at. */
public class ChangedMeanwhile extends RuleBroken {

    ChangedMeanwhile(String what) {
        super("Someone else changed this %s while you had it open".formatted(what));
    }
}
