package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.util.List;

/**
 * A manager decided on a transfer to the hub or back.
 *
 * @param undone what stood against it when it was accepted all the same; the reason says why
 */
@Kind(value = "supervision.transfer-decided/1", heading = Heading.ALLOCATION)
public record TransferDecided(
        String transfer, boolean toHub, boolean accepted, String by, String reason, List<String> undone)
        implements Fact {

    @Override
    public String sentence() {
        return "%s %s by %s"
                .formatted(
                        toHub ? "Transfer to the hub" : "Return to face to face",
                        accepted ? "accepted" : "sent back",
                        by);
    }

    @Override
    public String note() {
        return undone.isEmpty()
                ? reason
                : "Undone: %s\nAccepted because: %s".formatted(String.join("; ", undone), reason);
    }
}
