package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A manager decided on a transfer to the hub or back.
 *
 * @param from the day on which it takes effect; null where it was sent back, or took effect when it was accepted
 * @param undone what stood against it when it was accepted all the same; the reason says why
 */
@Kind(value = "supervision.transfer-decided/1", heading = Heading.ALLOCATION)
public record TransferDecided(
        String transfer,
        boolean toHub,
        boolean accepted,
        @Nullable LocalDate from,
        String by,
        String reason,
        List<String> undone)
        implements Fact {

    @Override
    public String sentence() {
        return "%s %s by %s%s"
                .formatted(
                        toHub ? "Transfer to the hub" : "Return to face to face",
                        accepted ? "accepted" : "sent back",
                        by,
                        from == null ? "" : ", from " + Words.date(from));
    }

    @Override
    public String note() {
        return undone.isEmpty()
                ? reason
                : "Undone: %s\nAccepted because: %s".formatted(String.join("; ", undone), reason);
    }
}
