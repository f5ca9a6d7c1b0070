package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registration was reviewed, or is to be. */
@Kind(value = "exchange.registration-review/1", heading = Heading.RISK)
public record RegistrationReview(
        String registration,
        String type,
        LocalDate on,
        @Nullable LocalDate nextDue,
        boolean completed,
        String officer,
        String team,
        String notes)
        implements Fact {

    @Override
    public String sentence() {
        return "%s: %s%s"
                .formatted(
                        completed ? "Registration reviewed" : "Review of a registration, not completed",
                        type,
                        nextDue == null ? "" : "; next review due by " + Words.date(nextDue));
    }

    @Override
    public String note() {
        return notes;
    }
}
