package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Whoever received a case asked back about its handover note. */
@Kind(value = "supervision.handover-asked/1", heading = Heading.ALLOCATION)
public record HandoverAsked(String by, String question) implements Fact {

    @Override
    public String sentence() {
        return "%s asked about the handover".formatted(by);
    }

    @Override
    public String note() {
        return question;
    }
}
