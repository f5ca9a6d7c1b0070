package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/**
 * The risk was checked in a telephone call. Without it a call is a call and not supervision.
 *
 * @param call the id of the appointment or contact in which it was done
 * @param changed whether something has changed that bears on risk
 * @param reason why the risk stands as it does, in the case manager's words
 */
@Kind(value = "supervision.risk-checked/1", heading = Heading.RISK)
public record RiskChecked(String call, boolean changed, String reason) implements Fact {

    @Override
    public String sentence() {
        return changed ? "Risk check: something has changed" : "Risk check: no change";
    }

    @Override
    public String note() {
        return reason;
    }
}
