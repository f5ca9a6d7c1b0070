package cymru.prawf.supervision;

import cymru.prawf.kernel.Period;
import java.util.List;

/**
 * Days on which something is expected again and again, at one interval.
 *
 * @param days working days from one to the next
 * @param rule in plain words: "Amber: contact every 15 to 20 working days"
 * @param model the version of the operating model that says so
 * @param facts the positions of the facts that brought the case under this rule
 */
record Stretch(Period during, int days, String rule, String model, List<Long> facts) {

    boolean sameRule(Stretch other) {
        return days == other.days && rule.equals(other.rule) && model.equals(other.model);
    }

    boolean leadsTo(Stretch next) {
        return next.during.from().equals(during.dayAfter());
    }

    long fact() {
        return facts.isEmpty() ? 0 : facts.getFirst();
    }
}
