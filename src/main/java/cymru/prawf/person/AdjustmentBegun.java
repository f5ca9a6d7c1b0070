package cymru.prawf.person;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A disability was recorded, or what we do differently because of one. */
@Kind(value = "person.adjustment-begun/1", heading = Heading.PERSON)
public record AdjustmentBegun(String disability, String adjustment) implements Fact {

    @Override
    public String sentence() {
        return "A disability or adjustment was recorded";
    }

    @Override
    public String note() {
        return Said.lines(disability, adjustment);
    }

    @Override
    public boolean sensitive() {
        return true;
    }
}
