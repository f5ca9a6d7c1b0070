package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a court added to a sentence that is not supervised: a restraining order, compensation, a driving ban. */
public record AncillaryOrder(
        UUID id,
        Crn crn,
        SentenceId sentence,
        String wording,
        @Nullable LocalDate until) {}
