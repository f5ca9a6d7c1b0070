package cymru.prawf.record;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact as another system sends it. */
public record FactSent(
        @Schema(description = "Your own key for it: sent again under the same key, it is recorded once") @Nullable
        String key,

        @Nullable String crn,

        @Schema(example = "assessment.indicator-reported/1") @Nullable
        String kind,

        @Schema(description = "The day on which it happened; an outcome happens when its appointment does") @Nullable
        LocalDate on,

        @Schema(type = "string", example = "14:20", description = "The time, where it is known; in the United Kingdom")
        @Nullable
        LocalTime at,

        @Schema(description = "What the kind needs: see docs/api.md") @Nullable
        Map<String, Object> data) {}
