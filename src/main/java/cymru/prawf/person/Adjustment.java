package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.util.UUID;

/** A disability, and what we do differently because of it; either may be known without the other. */
public record Adjustment(UUID id, Crn crn, String disability, String adjustment, String notes, Dates dates)
        implements DatedDetail {

    @Override
    public String inWords() {
        if (disability.isEmpty() || adjustment.isEmpty()) {
            return disability + adjustment;
        }
        return "%s: %s".formatted(disability, adjustment);
    }

    @Override
    public String subject() {
        return "adjustment:" + id;
    }

    @Override
    public AdjustmentBegun begun() {
        return new AdjustmentBegun(disability, adjustment);
    }

    @Override
    public AdjustmentEnded ended(String reason) {
        return new AdjustmentEnded(disability, adjustment, reason);
    }

    @Override
    public AdjustmentCorrected corrected(String reason) {
        return new AdjustmentCorrected(disability, adjustment, reason);
    }
}
