package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact as it stands in the record. */
public record RecordedFact(
        long position,
        Crn crn,
        String kind,
        Fact fact,
        When when,
        Instant recordedAt,
        String recordedBy,
        String subject,
        @Nullable Long supersedes) {}
