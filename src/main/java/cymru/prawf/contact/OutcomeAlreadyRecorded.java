package cymru.prawf.contact;

import cymru.prawf.kernel.RuleBroken;

/** Somebody else recorded an outcome first. Nothing was saved; both can be shown side by side. */
public class OutcomeAlreadyRecorded extends RuleBroken {

    public OutcomeAlreadyRecorded() {
        super("An outcome has already been recorded for this appointment");
    }
}
