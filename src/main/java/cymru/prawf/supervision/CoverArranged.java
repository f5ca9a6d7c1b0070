package cymru.prawf.supervision;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody was named who sees to the case while its officer is away. */
@Kind(value = "supervision.cover-arranged/1", heading = Heading.ALLOCATION)
public record CoverArranged(
        String officer,
        String coveredBy,
        String coveredByName,
        LocalDate from,
        @Nullable LocalDate until) implements Fact {

    @Override
    public String sentence() {
        return "%s covers from %s%s"
                .formatted(coveredByName, Words.date(from), until == null ? "" : " to " + Words.date(until));
    }
}
