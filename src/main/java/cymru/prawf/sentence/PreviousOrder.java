package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sentence from before this record began, as far as it is known. */
public record PreviousOrder(
        UUID id,
        Crn crn,
        @Nullable LocalDate sentencedOn,
        String court,
        String offence,
        String wording,
        String result) {}
