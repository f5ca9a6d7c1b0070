package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/**
 * A plan was agreed with the person, or gone through again. The first form of it, until plans have a module of their own.
 *
 * @param first whether it is the first plan of an order
 * @param words the objectives, as they were written
 */
@Kind(value = "supervision.plan-recorded/1", heading = Heading.RISK)
public record PlanRecorded(boolean first, String words) implements Fact {

    @Override
    public String sentence() {
        return first ? "Plan agreed" : "Plan reviewed";
    }

    @Override
    public String note() {
        return words;
    }
}
