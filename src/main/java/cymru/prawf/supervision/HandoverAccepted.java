package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Whoever received a case has read its handover note and needs nothing more. */
@Kind(value = "supervision.handover-accepted/1", heading = Heading.ALLOCATION)
public record HandoverAccepted(String by) implements Fact {

    @Override
    public String sentence() {
        return "%s accepted the handover".formatted(by);
    }
}
