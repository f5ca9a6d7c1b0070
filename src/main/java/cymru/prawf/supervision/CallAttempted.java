package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody was rung and not reached. It is no contact: it shows only that we tried. */
@Kind(value = "supervision.call-attempted/1", heading = Heading.APPOINTMENTS)
public record CallAttempted(String call, String officer, String officerName, String words) implements Fact {

    @Override
    public String sentence() {
        return "We rang and did not reach them";
    }

    @Override
    public String note() {
        return words;
    }
}
