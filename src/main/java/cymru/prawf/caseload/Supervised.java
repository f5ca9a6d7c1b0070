package cymru.prawf.caseload;

import cymru.prawf.kernel.Crn;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody an officer supervises, with when they were last seen and when they come next. */
public record Supervised(
        Crn crn,
        String name,
        LocalDate since,
        @Nullable Instant lastAttended,
        @Nullable Instant next) {}
