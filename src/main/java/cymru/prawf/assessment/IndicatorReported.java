package cymru.prawf.assessment;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/** Somebody told us of something that bears on a person's risk now. */
@Kind(value = "assessment.indicator-reported/1", heading = Heading.RISK)
public record IndicatorReported(Indicator indicator, String reportedBy, String note) implements Fact {

    @Override
    public String sentence() {
        return "%s reported by %s".formatted(indicator.label(), reportedBy);
    }

    @Override
    public boolean sensitive() {
        return true;
    }
}
