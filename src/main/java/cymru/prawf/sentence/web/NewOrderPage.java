package cymru.prawf.sentence.web;

import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.Offence;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.web.CaseHeader;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of putting an order on record.
 *
 * @param added the requirements added so far, in words
 * @param draft the order as it would be, once enough of it has been typed
 */
public record NewOrderPage(
        CaseHeader header,
        NewOrderStep step,
        OrderForm order,
        Additions more,
        FormErrors errors,
        List<Choice> courts,
        List<Choice> offences,
        List<String> added,
        @Nullable Draft draft) {

    /** What would be put on record, and what is there already that it may repeat. */
    public record Draft(
            Sentence sentence,
            Offence main,
            List<Offence> others,
            List<Requirement> requirements,
            List<KeyDate> keyDates,
            List<Sentence> alike) {

        public String sentenced() {
            return sentence.sentencedOn() == null
                    ? sentence.court()
                    : "%s at %s".formatted(Words.date(sentence.sentencedOn()), sentence.court());
        }

        public String convicted() {
            return sentence.convictedOn() == null ? "" : Words.date(sentence.convictedOn());
        }

        public String dates() {
            return Words.date(sentence.startsOn())
                    + (sentence.expectedEnd() == null ? "" : " to " + Words.date(sentence.expectedEnd()));
        }

        public String offence() {
            return main.title() + (main.committedOn() == null ? "" : ", " + Words.date(main.committedOn()));
        }
    }

    public String path() {
        return "/cases/%s/orders".formatted(header.crn());
    }

    public List<Hidden> carried() {
        return Hidden.besides(step, order, more);
    }

    /** A requirement added so far, in words. */
    public String added(int index) {
        return added.get(index);
    }

    public boolean custodial() {
        return order.custodial();
    }

    /** The other offences typed so far, with room for two more. */
    public List<String> otherOffences() {
        var rows = new ArrayList<>(more.others());
        rows.removeIf(String::isEmpty);
        rows.add("");
        rows.add("");
        return rows;
    }
}
