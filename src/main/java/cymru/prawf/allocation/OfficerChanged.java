package cymru.prawf.allocation;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A case came to a responsible officer, or to the same officer in another team. Names stand beside the codes as they were on
 * the day, so that it reads the same in ten years.
 *
 * @param formerOfficer null, as are its name and its team's, when nobody held the case before
 * @param inWords why, where a reason from the list was not enough
 */
@Kind(value = "allocation.officer-changed/1", heading = Heading.ALLOCATION)
public record OfficerChanged(
        String officer,
        String officerName,
        String team,
        String teamName,
        String provider,
        @Nullable String formerOfficer,
        @Nullable String formerOfficerName,
        @Nullable String formerTeamName,
        ReasonForChange reason,
        boolean planned,
        String inWords)
        implements Fact {

    /** A case that nobody held before. */
    public static OfficerChanged first(
            String officer, String officerName, String team, String teamName, String provider) {
        return new OfficerChanged(
                officer,
                officerName,
                team,
                teamName,
                provider,
                null,
                null,
                null,
                ReasonForChange.INITIAL_ALLOCATION,
                true,
                "");
    }

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
