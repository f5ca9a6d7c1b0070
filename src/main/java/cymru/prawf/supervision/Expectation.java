package cymru.prawf.supervision;

import cymru.prawf.contact.Whose;
import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something expected of us on a case: from when, by when, why, and what came of it. Only time passes over it.
 *
 * @param cause the position of the fact that first made us owe it: with the standard and the first day, its identity
 * @param what is expected, as a phrase: "Contact", "Review after a domestic abuse call-out"
 * @param reason why, with the rule in plain words: "Amber: contact every 15 to 20 working days. Last contact on 3 March 2016"
 * @param model the version of the operating model that says so
 * @param because the positions of the facts that made it what it is
 * @param excuse who excused it, where somebody did
 * @param endedOn the day from which it no longer applies, where there is one
 */
public record Expectation(
        StandardName standard,
        long cause,
        LocalDate from,
        LocalDate dueBy,
        String what,
        String reason,
        String model,
        List<Long> because,
        @Nullable Met met,
        @Nullable Excuse excuse,
        @Nullable LocalDate endedOn) {

    /** How many working days before it is due it is due soon. Ours. */
    public static final int SOON = 3;

    public Expectation {
        because = List.copyOf(because);
    }

    /** How it stands at the end of this day, as far as is known. */
    public Status status(LocalDate on) {
        if (met != null && !met.on().isAfter(on)) {
            return met.on().isAfter(dueBy) ? Status.MET_LATE : Status.MET;
        }
        if (excuse != null && !excuse.on().isAfter(on)) {
            return excuse.whose() == Whose.OURS ? Status.EXCUSED_BY_US : Status.EXCUSED_BY_THEM;
        }
        if (endedOn != null && !endedOn.isAfter(on)) {
            return Status.NO_LONGER_APPLICABLE;
        }
        if (dueBy.isBefore(on)) {
            return Status.OVERDUE;
        }
        return WorkingDays.between(on, dueBy) <= SOON ? Status.DUE_SOON : Status.NOT_YET_DUE;
    }

    /** Working days by which it is overdue on this day, or was when it was met late; 0 when it is not. */
    public int daysLate(LocalDate on) {
        var until = met == null || met.on().isAfter(on) ? on : met.on();
        return until.isAfter(dueBy) ? WorkingDays.between(dueBy, until) : 0;
    }
}
