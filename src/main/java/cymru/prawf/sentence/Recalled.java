package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;

/** Somebody on licence was recalled to prison. */
@Kind(value = "sentence.recalled/1", heading = Heading.CUSTODY)
public record Recalled(
        String sentenceId, String recallId, Recall.Kind kind, LocalDate recalledOn, Recall.Reason why, String reason)
        implements Fact {

    public static Recalled of(Recall recall) {
        return new Recalled(
                recall.sentence().toString(),
                recall.id().toString(),
                recall.kind(),
                recall.recalledOn(),
                recall.why(),
                recall.reason());
    }

    @Override
    public String sentence() {
        return "%s: %s".formatted(kind.label(), Words.inside(reason));
    }
}
