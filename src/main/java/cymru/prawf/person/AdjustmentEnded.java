package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A disability or an adjustment no longer holds. */
@Kind(value = "person.adjustment-ended/1", heading = Heading.PERSON)
public record AdjustmentEnded(String disability, String adjustment, String reason) implements Fact {

    @Override
    public String sentence() {
        return "A disability or adjustment ended";
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
