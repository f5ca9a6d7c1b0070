package cymru.prawf.assessment;

import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.RecordedFact;

/** Somebody else recorded risk levels after the form was opened. */
public class RecordedMeanwhile extends RuleBroken {

    private final transient RecordedFact theirs;

    RecordedMeanwhile(RecordedFact theirs) {
        super(
                "Someone else has recorded risk levels since you opened this page. Look at theirs, then save yours if it is still right");
        this.theirs = theirs;
    }

    public RecordedFact theirs() {
        return theirs;
    }
}
