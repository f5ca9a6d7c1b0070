package cymru.prawf.allocation;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A case came to a responsible officer. Names stand beside the codes as they were on the day, so that it reads the same in ten
 * years.
 *
 * @param formerOfficer null when nobody held the case before
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
        ReasonForChange reason,
        boolean planned,
        String reasonInWords)
        implements Fact {

    @Override
    public String sentence() {
        return formerOfficerName == null
                ? "Allocated to %s, %s".formatted(officerName, teamName)
                : "Responsible officer changed from %s to %s because %s"
                        .formatted(formerOfficerName, officerName, reason.because());
    }

    @Override
    public String note() {
        return reasonInWords;
    }
}
