package cymru.prawf.exchange.ndelius;

import cymru.prawf.access.LimitedAccess;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** nDelius limits who may see the record. */
@Kind(value = "exchange.access-limited/1", heading = Heading.OTHER)
public record AccessLimited(
        LimitedAccess.Kind kind,
        String user,
        String reason,
        @Nullable LocalDate until,
        boolean closedToAll) implements Fact {

    @Override
    public String sentence() {
        var limited = switch (kind) {
            case RESTRICTION -> "Restricted in nDelius: %s may see the record".formatted(user);
            case EXCLUSION -> "Exclusion in nDelius: %s may not see the record".formatted(user);
        };
        return limited
                + (until == null ? "" : ", until " + Words.date(until))
                + (closedToAll ? ". Nobody knows who that is, so the record is closed to everybody" : "");
    }

    @Override
    public String note() {
        return reason;
    }
}
