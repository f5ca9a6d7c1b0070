package cymru.prawf.record;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact of the record as programs are told of it. */
public record FactWritten(
        @Schema(description = "Where it stands in the record; ask on from the last you have")
        long position,

        String crn,

        @Schema(example = "contact.outcome-recorded/1") String kind,

        Instant happenedAt,

        @Schema(description = "false: the day is known and the hour is not")
        boolean timed,

        @Schema(description = "When the organisation came to know")
        Instant recordedAt,

        String recordedBy,

        @Schema(description = "Facts with the same subject belong together", example = "appointment:8d0e…")
        String subject,

        @Schema(description = "The position of the fact that this one corrects or decides") @Nullable
        Long supersedes,

        @Schema(description = "What happened, in one plain sentence")
        String sentence,

        @Schema(description = "Whether its note is shown to people only when they ask for it")
        boolean sensitive,

        @Schema(types = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE) @JsonRawValue
        String data) {

    public static FactWritten of(WrittenFact written) {
        var fact = written.fact();
        return new FactWritten(
                fact.position(),
                fact.crn().value(),
                fact.kind(),
                fact.when().at(),
                fact.when().timed(),
                fact.recordedAt(),
                fact.recordedBy(),
                fact.subject(),
                fact.supersedes(),
                fact.fact().sentence(),
                fact.fact().sensitive(),
                written.data());
    }
}
