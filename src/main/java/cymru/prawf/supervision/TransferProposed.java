package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/**
 * Somebody proposed that a case go to the hub, or back to face to face.
 *
 * @param ownView what the person says of it, in their words; empty where they were not asked
 */
@Kind(value = "supervision.transfer-proposed/1", heading = Heading.ALLOCATION)
public record TransferProposed(String transfer, boolean toHub, String by, String reason, String ownView)
        implements Fact {

    @Override
    public String sentence() {
        return "%s proposed by %s".formatted(toHub ? "Transfer to the hub" : "Return to face to face", by);
    }

    @Override
    public String note() {
        return ownView.isEmpty() ? reason : "%s\nTheir own view: %s".formatted(reason, ownView);
    }
}
