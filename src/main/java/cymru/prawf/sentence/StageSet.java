package cymru.prawf.sentence;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when a licence or post-sentence supervision is to run. */
@Kind(value = "sentence.stage-set/1", heading = Heading.CUSTODY)
public record StageSet(
        String sentenceId,
        Stage.Kind stage,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) implements Fact {

    public static StageSet of(Stage stage) {
        return new StageSet(
                stage.sentence().toString(),
                stage.kind(),
                stage.during().from(),
                stage.during().to());
    }

    @Override
    public String sentence() {
        return "%s from %s%s"
                .formatted(stage.label(), Words.date(startsOn), endsOn == null ? "" : " to " + Words.date(endsOn));
    }
}
