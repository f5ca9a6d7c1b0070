package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;

/** A sentence came to its end. */
@Kind(value = "sentence.terminated/1", heading = Heading.ORDERS)
public record Terminated(String sentenceId, String title, LocalDate endedOn, Termination.Reason why, String reason)
        implements Fact {

    public static Terminated of(Sentence sentence, Termination how) {
        return new Terminated(sentence.id().toString(), sentence.title(), how.endedOn(), how.why(), how.reason());
    }

    @Override
    public String sentence() {
        return "%s ended: %s".formatted(title, Words.inside(reason));
    }
}
