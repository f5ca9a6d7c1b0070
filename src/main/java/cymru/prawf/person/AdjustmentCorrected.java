package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A disability or an adjustment had been recorded wrongly; this is how it should have been. */
@Kind(value = "person.adjustment-corrected/1", heading = Heading.PERSON)
public record AdjustmentCorrected(String disability, String adjustment, String reason) implements Fact {

    @Override
    public String sentence() {
        return "A disability or adjustment was corrected";
    }

    @Override
    public String note() {
        return Said.lines(disability, adjustment, reason);
    }

    @Override
    public boolean sensitive() {
        return true;
    }
}
