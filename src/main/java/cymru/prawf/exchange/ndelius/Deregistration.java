package cymru.prawf.exchange.ndelius;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.LocalDate;

/** A person was taken off a register. */
@Kind(value = "exchange.deregistration/1", heading = Heading.RISK)
public record Deregistration(String registration, String type, LocalDate on, String officer, String team, String notes)
        implements Fact {

    @Override
    public String sentence() {
        return "Taken off the register: " + type;
    }

    @Override
    public String note() {
        return notes;
    }
}
