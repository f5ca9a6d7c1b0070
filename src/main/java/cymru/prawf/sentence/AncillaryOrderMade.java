package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A court added an order that is not supervised. */
@Kind(value = "sentence.ancillary-order-made/1", heading = Heading.ORDERS)
public record AncillaryOrderMade(
        String sentenceId, String wording, @Nullable LocalDate until) implements Fact {

    public static AncillaryOrderMade of(AncillaryOrder order) {
        return new AncillaryOrderMade(order.sentence().toString(), order.wording(), order.until());
    }

    @Override
    public String sentence() {
        return wording + (until == null ? "" : ", until " + Words.date(until));
    }
}
