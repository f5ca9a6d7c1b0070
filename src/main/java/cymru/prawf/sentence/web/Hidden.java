package cymru.prawf.sentence.web;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.web.TypedDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field that a page carries on without showing it. */
public record Hidden(String name, String value) {

    /** Everything typed so far for a new order, but for the fields that the page of this step shows. */
    static List<Hidden> besides(NewOrderStep shown, OrderForm order, Additions more) {
        var fields = new Fields();
        fields.add("onceAs", order.onceAs());
        if (shown != NewOrderStep.KIND) {
            fields.add("kind", order.kind());
            fields.add("kindInWords", order.kindInWords());
        }
        if (shown != NewOrderStep.DETAILS) {
            fields.details(order, more);
        }
        for (int i = 0; i < more.requirements().size(); i++) {
            fields.requirement(
                    "requirements[%d].".formatted(i), more.requirements().get(i));
        }
        if (shown != NewOrderStep.CUSTODY) {
            fields.add("prison", more.prison());
            fields.add("releaseOn", more.releaseOn());
            fields.add("licenceTo", more.licenceTo());
        }
        return List.copyOf(fields.all);
    }

    private static final class Fields {

        private final List<Hidden> all = new ArrayList<>();

        void details(OrderForm order, Additions more) {
            add("court", order.court());
            add("otherCourt", order.otherCourt());
            add("convictedOn", order.convictedOn());
            add("sentencedOn", order.sentencedOn());
            add("startsOn", order.startsOn());
            add("length", order.length());
            add("expectedEnd", order.expectedEnd());
            add("law", order.law());
            add("offence", order.offence());
            add("otherOffence", order.otherOffence());
            add("committedOn", order.committedOn());
            add("times", order.times());
            more.others().forEach(code -> add("others", code));
        }

        void requirement(String prefix, RequirementForm form) {
            add(prefix + "onceAs", form.onceAs());
            add(prefix + "kind", form.kind());
            add(prefix + "inWords", form.inWords());
            add(prefix + "amount", form.amount());
            add(prefix + "unit", form.unit());
            add(prefix + "startsOn", form.startsOn());
            add(prefix + "expectedEnd", form.expectedEnd());
            add(prefix + "note", form.note());
        }

        void add(String name, @Nullable Labelled chosen) {
            add(name, chosen == null ? "" : chosen.name());
        }

        void add(String name, TypedDate date) {
            add(name + ".day", date.day());
            add(name + ".month", date.month());
            add(name + ".year", date.year());
        }

        void add(String name, String value) {
            if (!value.isEmpty()) {
                all.add(new Hidden(name, value));
            }
        }
    }
}
