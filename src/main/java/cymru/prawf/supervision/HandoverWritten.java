package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;

/**
 * Whoever gives a case away, or the manager where that officer has gone, wrote down what the next one needs to know.
 *
 * @param helps what helps this person
 * @param doesNotHelp what does not
 * @param told who was told of the change: the person, the police, a partner
 */
@Kind(value = "supervision.handover-written/1", heading = Heading.ALLOCATION)
public record HandoverWritten(String from, String to, String helps, String doesNotHelp, String told) implements Fact {

    @Override
    public String sentence() {
        return "Handover note from %s to %s".formatted(from, to);
    }

    @Override
    public String note() {
        return "What helps: %s\nWhat does not: %s\nTold: %s".formatted(helps, doesNotHelp, told);
    }
}
