package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A condition of a licence, or a requirement of post-sentence supervision. */
public record Condition(
        UUID id,
        Crn crn,
        SentenceId sentence,
        Stage.Kind stage,
        String category,
        String wording,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {}
