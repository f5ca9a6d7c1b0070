package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence got a condition, or post-sentence supervision a requirement. */
@Kind(value = "sentence.condition-imposed/1", heading = Heading.CUSTODY)
public record ConditionImposed(
        String sentenceId,
        String conditionId,
        Stage.Kind stage,
        String category,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String note)
        implements Fact {

    public static ConditionImposed of(Condition condition) {
        return new ConditionImposed(
                condition.sentence().toString(),
                condition.id().toString(),
                condition.stage(),
                condition.category(),
                condition.startsOn(),
                condition.endsOn(),
                condition.wording());
    }

    @Override
    public String sentence() {
        var what = switch (stage) {
            case LICENCE -> "Licence condition: ";
            case POST_SENTENCE_SUPERVISION -> "Post-sentence supervision requirement: ";
        };
        return what + category + (endsOn == null ? "" : ", to " + Words.date(endsOn));
    }
}
