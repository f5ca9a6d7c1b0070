package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court sentenced somebody. Said again, superseding, when it had been written down wrong.
 *
 * @param title what kind of sentence, in words
 * @param length as {@link Length} writes it
 * @param correction why it is said again, empty the first time
 */
@Kind(value = "sentence.order-made/1", heading = Heading.ORDERS)
public record OrderMade(
        String sentenceId,
        int number,
        Sentence.Kind kind,
        String title,
        String law,
        @Nullable String courtCode,
        String court,
        String offenceCode,
        String offence,
        @Nullable LocalDate convictedOn,
        @Nullable LocalDate sentencedOn,
        LocalDate startsOn,
        @Nullable String length,
        @Nullable LocalDate expectedEnd,
        String correction)
        implements Fact {

    public static OrderMade of(Sentence made, @Nullable Offence main) {
        return of(made, main, "");
    }

    public static OrderMade of(Sentence made, @Nullable Offence main, String correction) {
        return new OrderMade(
                made.id().toString(),
                made.number(),
                made.kind(),
                made.title(),
                made.law(),
                made.courtCode(),
                made.court(),
                main == null ? "" : main.code(),
                main == null ? "" : main.description(),
                made.convictedOn(),
                made.sentencedOn(),
                made.startsOn(),
                made.length() == null ? null : made.length().toString(),
                made.expectedEnd(),
                correction);
    }

    @Override
    public String sentence() {
        return title
                + (length == null ? "" : " of " + Length.of(length).inWords())
                + (court.isEmpty() ? "" : " made at " + court)
                + (offence.isEmpty() ? "" : " for " + Words.inside(offence))
                + (expectedEnd == null ? "" : "; ends " + Words.date(expectedEnd));
    }

    @Override
    public String note() {
        return correction;
    }
}
