package cymru.prawf.allocation;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That a case is to go to an officer from a day on, and why.
 *
 * @param chosen how the officer came to be chosen among those who could have the case, where that has to be said; it stands on
 *     the record and not beside the holding
 */
public record ChangeOfOfficer(
        Crn crn,
        StaffCode officer,
        String team,
        LocalDate from,
        ReasonForChange reason,
        String note,
        boolean planned,
        String chosen) {

    public ChangeOfOfficer(
            Crn crn,
            StaffCode officer,
            String team,
            LocalDate from,
            ReasonForChange reason,
            String note,
            boolean planned) {
        this(crn, officer, team, from, reason, note, planned, "");
    }

    Holding holding(String provider, Period during, String by, Instant now) {
        return new Holding(crn, officer, team, provider, during, reason, note, planned, by, now);
    }

    /** All that was said about it, as the record keeps it. */
    String inWords() {
        return note.isEmpty() || chosen.isEmpty() ? note + chosen : note + "\n" + chosen;
    }

    /** Whether it is what a holding says already, as when a form is sent twice. */
    boolean isAlready(Holding holding) {
        return holding.officer().equals(officer)
                && holding.team().equals(team)
                && holding.during().from().equals(from)
                && holding.reason() == reason
                && holding.note().equals(note)
                && holding.planned() == planned;
    }
}
