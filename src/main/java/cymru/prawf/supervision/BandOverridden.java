package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;

/**
 * A manager decided that a case is supervised in another band than the matrix gives, for a time. Said again, superseding, with
 * an earlier last day when it is ended.
 *
 * @param band the code of the band decided on
 * @param insteadOf the name of the band that the matrix gave on the day
 */
@Kind(value = "supervision.band-overridden/1", heading = Heading.RISK)
public record BandOverridden(
        String band, String bandName, String insteadOf, LocalDate from, LocalDate until, String by, String reason)
        implements Fact {

    /** The same decision, ended with an earlier day and why. */
    BandOverridden endedOn(LocalDate day, String why) {
        return new BandOverridden(
                band, bandName, insteadOf, from, day, by, "%s\nEnded early: %s".formatted(reason, why));
    }

    @Override
    public String sentence() {
        return "%s instead of %s until %s, decided by %s".formatted(bandName, insteadOf, Words.date(until), by);
    }

    @Override
    public String note() {
        return reason;
    }
}
