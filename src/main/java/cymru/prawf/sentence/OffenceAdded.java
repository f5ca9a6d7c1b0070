package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An additional offence a person was sentenced for; the main one stands in {@link OrderMade}. */
@Kind(value = "sentence.offence-added/1", heading = Heading.ORDERS)
public record OffenceAdded(
        String sentenceId,
        String offenceId,
        String code,
        String offence,
        int times,
        @Nullable LocalDate committedOn) implements Fact {

    public static OffenceAdded of(Offence offence) {
        return new OffenceAdded(
                offence.sentence().toString(),
                offence.id().toString(),
                offence.code(),
                offence.description(),
                offence.times(),
                offence.committedOn());
    }

    @Override
    public String sentence() {
        return "Also sentenced for %s%s%s"
                .formatted(
                        Words.inside(offence),
                        times > 1 ? " (%d counts)".formatted(times) : "",
                        committedOn == null ? "" : " on " + Words.date(committedOn));
    }
}
