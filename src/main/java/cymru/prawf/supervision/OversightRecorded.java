package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** A manager looked at the case with whoever holds it: what was asked, advised and changed. */
@Kind(value = "supervision.oversight-recorded/1", heading = Heading.RISK)
public record OversightRecorded(String by, String asked, String advised, String changed) implements Fact {

    @Override
    public String sentence() {
        return "Oversight by " + by;
    }

    @Override
    public String note() {
        return "Asked: %s\nAdvised: %s\nChanged: %s".formatted(asked, advised, changed.isEmpty() ? "nothing" : changed);
    }
}
