package cymru.prawf.allocation;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import java.time.Instant;
import java.time.LocalDate;

/** That a case is to go to an officer from a day on, and why. */
public record ChangeOfOfficer(
        Crn crn, StaffCode officer, String team, LocalDate from, ReasonForChange reason, String note, boolean planned) {

    Holding holding(String provider, Period during, String by, Instant now) {
        return new Holding(crn, officer, team, provider, during, reason, note, planned, by, now);
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
