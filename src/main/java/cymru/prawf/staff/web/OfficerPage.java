package cymru.prawf.staff.web;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Absence;
import cymru.prawf.staff.ChangeMade;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Post;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer: where they work, whether they are away and who covers.
 *
 * @param mayChange whether whoever looks may record absence, cover and moves
 * @param mayKnowWhy whether they may know why the officer is away; sickness is between the officer and the manager
 */
public record OfficerPage(
        Officer officer,
        List<PostHeld> posts,
        List<Absence> absences,
        List<CoverNamed> coveredBy,
        List<CoverNamed> coversFor,
        List<ChangeMade> changes,
        LocalDate today,
        boolean mayChange,
        boolean mayKnowWhy) {

    /** A post with the name of its team. */
    public record PostHeld(Post post, String team, boolean over) {}

    /** Somebody who covers or is covered for, with the days. */
    public record CoverNamed(StaffCode code, String name, Period during) {}

    public String path() {
        return "/officers/" + officer.code();
    }

    public boolean isAway() {
        return absences.stream().anyMatch(absence -> absence.during().includes(today));
    }

    /** Like "From 3 March 2016" or "3 March 2016 to 7 March 2016". */
    public static String days(Period period) {
        var to = period.to();
        if (to == null) {
            return "From " + Words.date(period.from());
        }
        return to.equals(period.from()) ? Words.date(to) : Words.date(period.from()) + " to " + Words.date(to);
    }

    public String why(Absence absence) {
        return mayKnowWhy ? absence.kind().label() : "Away";
    }
}
