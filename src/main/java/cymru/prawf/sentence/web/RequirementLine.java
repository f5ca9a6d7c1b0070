package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Amount;
import cymru.prawf.sentence.RarDays;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.Requirement.Kind;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.UnpaidWork;
import cymru.prawf.web.Words;
import java.time.LocalDate;

/** A requirement as a row of its order. */
public record RequirementLine(Requirement requirement, Sentence order, RarDays rarDays, LocalDate today) {

    public String title() {
        return requirement.title();
    }

    /** What goes with it: which area, which treatment; for days and hours, what counts. */
    public String more() {
        return switch (requirement.kind()) {
            case REHABILITATION_ACTIVITY -> rar() + ". A day is a date on which planned work was done.";
            case ACCREDITED_PROGRAMME, OTHER -> "";
            case UNPAID_WORK,
                    CURFEW,
                    DRUG_REHABILITATION,
                    ALCOHOL_TREATMENT,
                    EXCLUSION,
                    PROHIBITED_ACTIVITY,
                    MENTAL_HEALTH_TREATMENT,
                    RESIDENCE -> requirement.inWords();
        };
    }

    /** "7 of 20 RAR days, 13 left, 2 of them booked". */
    private String rar() {
        var ordered = requirement.amount();
        var booked = rarDays.booked() == 0 ? "" : ", %d %s".formatted(rarDays.booked(), "booked");
        if (ordered == null || ordered.unit() != Amount.Unit.DAYS) {
            return "%s so far%s".formatted(Words.plural(rarDays.done(), "RAR day"), booked);
        }
        return "%d of %s, %d left%s"
                .formatted(
                        rarDays.done(),
                        Words.plural(ordered.number(), "RAR day"),
                        Math.max(0, ordered.number() - rarDays.done()),
                        booked);
    }

    public String from() {
        return Words.shortDate(requirement.startsOn());
    }

    /** Its own last day, the twelve months of unpaid work, or the last day of the order. */
    public String to() {
        if (requirement.expectedEnd() != null) {
            return Words.shortDate(requirement.expectedEnd());
        }
        if (requirement.kind() == Kind.UNPAID_WORK) {
            return Words.shortDate(UnpaidWork.toBeDoneBy(requirement.startsOn()));
        }
        return order.expectedEnd() == null ? "Not set" : Words.shortDate(order.expectedEnd());
    }

    public String stands() {
        if (requirement.end() != null) {
            return "%s, %s"
                    .formatted(
                            requirement.end().reason(),
                            Words.shortDate(requirement.end().endedOn()));
        }
        if (order.hasEnded(today)) {
            return "Ended with the order";
        }
        return requirement.startsOn().isAfter(today) ? "Not started" : "In force";
    }

    public boolean changeable() {
        return requirement.end() == null && !order.hasEnded(today);
    }
}
