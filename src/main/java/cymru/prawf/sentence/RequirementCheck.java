package cymru.prawf.sentence;

import cymru.prawf.sentence.Requirement.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;

/** Whether a requirement can be part of an order, and can have ended as somebody says. */
public final class RequirementCheck {

    private RequirementCheck() {}

    /**
     * @param others the order's other requirements
     */
    public static List<Problem> problems(Requirement imposed, Sentence order, List<Requirement> others) {
        var amount = imposed.amount();
        var kind = imposed.kind();
        var from = imposed.startsOn();
        var to = imposed.expectedEnd();
        var orderEnd = order.expectedEnd();
        return new Problem.Found()
                .unless(!order.custodial(), "kind", "A custodial sentence has licence conditions and not requirements")
                .unless(
                        amount != null || !kind.needsAmount(),
                        "amount",
                        kind == Kind.UNPAID_WORK ? "Enter how many hours of unpaid work" : "Enter how many RAR days")
                .unless(amount == null || amount.number() > 0, "amount", "The figure must be 1 or more")
                .unless(
                        amount == null || kind.isMeasuredIn(amount.unit()),
                        "unit",
                        amount == null
                                ? ""
                                : "%s is not counted in %s"
                                        .formatted(kind.label(), amount.unit().label()))
                .unless(
                        kind != Kind.UNPAID_WORK || hours(imposed) + hours(others) <= UnpaidWork.MOST_HOURS,
                        "amount",
                        "Unpaid work is %d hours or fewer in all%s"
                                .formatted(
                                        UnpaidWork.MOST_HOURS,
                                        hours(others) == 0 ? "" : "; this order already has " + hours(others)))
                .unless(kind != Kind.OTHER || !imposed.inWords().isBlank(), "inWords", "Enter what the requirement is")
                .unless(
                        kind != Kind.ACCREDITED_PROGRAMME || !imposed.inWords().isBlank(),
                        "inWords",
                        "Enter which programme")
                .unless(
                        !from.isBefore(order.startsOn()),
                        "startsOn",
                        "A requirement must start on or after the day the order does, " + Words.date(order.startsOn()))
                .unless(
                        orderEnd == null || !from.isAfter(orderEnd),
                        "startsOn",
                        orderEnd == null
                                ? ""
                                : "A requirement must start before the order ends, on " + Words.date(orderEnd))
                .unless(to == null || !to.isBefore(from), "expectedEnd", "End date must be on or after the start date")
                // Hours still to be worked keep an order in force past its date: Criminal Justice Act 2003, section
                // 200(3).
                .unless(
                        to == null || orderEnd == null || kind == Kind.UNPAID_WORK || !to.isAfter(orderEnd),
                        "expectedEnd",
                        orderEnd == null
                                ? ""
                                : "A requirement must end on or before the day the order does, " + Words.date(orderEnd))
                .list();
    }

    /** Requirements that lay within the order as it was and would not within the order as it is put right. */
    public static List<Problem> leftOutside(Sentence before, Sentence right, List<Requirement> requirements) {
        return requirements.stream()
                .filter(each -> each.end() == null
                        && problems(each, before, List.of()).isEmpty()
                        && !problems(each, right, List.of()).isEmpty())
                .map(each -> new Problem(
                        "length",
                        "%s: %s"
                                .formatted(
                                        each.title(),
                                        problems(each, right, List.of())
                                                .getFirst()
                                                .words())))
                .toList();
    }

    public static List<Problem> problems(RequirementEnd end, Requirement of, LocalDate today) {
        return new Problem.Found()
                .unless(!end.endedOn().isAfter(today), "endedOn", "End date must be today or in the past")
                .unless(
                        !end.endedOn().isBefore(of.startsOn()),
                        "endedOn",
                        "End date must be on or after the day the requirement started, " + Words.date(of.startsOn()))
                .list();
    }

    private static int hours(Requirement each) {
        return each.kind() == Kind.UNPAID_WORK && each.amount() != null && each.end() == null
                ? each.amount().number()
                : 0;
    }

    private static int hours(List<Requirement> all) {
        return all.stream().mapToInt(RequirementCheck::hours).sum();
    }
}
