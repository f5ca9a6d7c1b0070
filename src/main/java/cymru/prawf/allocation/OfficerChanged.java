package cymru.prawf.allocation;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Provider;
import org.jspecify.annotations.Nullable;

/**
 * A case came to a responsible officer, or to the same officer in another team. Names stand beside the codes as they were on
 * the day, so that it reads the same in ten years.
 *
 * @param grade of the officer on that day; null where an older system did not say
 * @param organisation what kind of organisation then held the case; null where nobody said
 * @param formerOfficer null, as are its name and its team's, when nobody held the case before
 * @param inWords why, where a reason from the list was not enough
 */
@Kind(value = "allocation.officer-changed/1", heading = Heading.ALLOCATION)
public record OfficerChanged(
        String officer,
        String officerName,
        @Nullable Grade grade,
        String team,
        String teamName,
        String provider,
        Provider.@Nullable Kind organisation,
        @Nullable String formerOfficer,
        @Nullable String formerOfficerName,
        @Nullable String formerTeamName,
        ReasonForChange reason,
        boolean planned,
        String inWords)
        implements Fact {

    @Override
    public String sentence() {
        if (formerOfficer == null) {
            return "Allocated to %s, %s".formatted(officerName, teamName);
        }
        if (formerOfficer.equals(officer)) {
            return "%s holds the case in %s instead of %s because %s"
                    .formatted(officerName, teamName, formerTeamName, reason.because());
        }
        return "Responsible officer changed from %s to %s because %s"
                .formatted(formerOfficerName, officerName, reason.because());
    }

    @Override
    public String note() {
        return inWords;
    }
}
