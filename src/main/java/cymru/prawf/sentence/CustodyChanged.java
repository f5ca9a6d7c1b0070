package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;

/** Where somebody is held changed, or how that stands. */
@Kind(value = "sentence.custody-changed/1", heading = Heading.CUSTODY)
public record CustodyChanged(String sentenceId, LocalDate since, String prison, String status) implements Fact {

    public static CustodyChanged of(CustodyEntry entry) {
        return new CustodyChanged(entry.sentence().toString(), entry.since(), entry.prison(), entry.status());
    }

    @Override
    public String sentence() {
        if (prison.isEmpty()) {
            return status;
        }
        return "Held at " + prison + (status.isEmpty() ? "" : ". " + status);
    }
}
