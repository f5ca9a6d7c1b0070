package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees to it that whoever signs in as the officer has a full day: ten people today, or on the next working day.
 *
 * @param chosen the numbers of the people who come that day
 */
record Lively(Set<Integer> chosen, LocalDate today) {

    private static final int PEOPLE = 10;

    static Lively among(List<CasePlan> plans, LocalDate today) {
        return new Lively(
                plans.stream()
                        .filter(Lively::withTheOfficer)
                        .filter(plan -> !plan.status().inPrison())
                        .map(CasePlan::number)
                        .limit(PEOPLE)
                        .collect(Collectors.toSet()),
                today);
    }

    /** The first day from today on at which somebody comes: that very day for the chosen, another for the others. */
    LocalDate adjusted(CasePlan plan, Term term, LocalDate day, List<Meeting> before) {
        var full = WorkingDays.onOrAfter(today);
        boolean firstAhead = !day.isBefore(today)
                && (before.isEmpty() || before.getLast().day().isBefore(today));
        if (!withTheOfficer(plan) || !firstAhead || term.inPrison(full)) {
            return day;
        }
        if (chosen.contains(plan.number())) {
            return full;
        }
        return day.equals(full) ? WorkingDays.plus(full, 1) : day;
    }

    private static boolean withTheOfficer(CasePlan plan) {
        return plan.officer().userName().equals(SignIn.OFFICER.userName());
    }
}
