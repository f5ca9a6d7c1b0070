package cymru.prawf.record.api;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.kernel.Crn;
import cymru.prawf.record.ChronologyFilter;
import cymru.prawf.record.FactWritten;
import cymru.prawf.record.Written;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Misfilled;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Allowed
@Scoped(Scope.READ)
@Tag(name = "Cases")
@RequestMapping("/api/cases/{crn}/record")
class RecordController {

    static final int MOST = 500;

    /** Some facts of a case in the order in which they were written. */
    record FactsRead(
            List<FactWritten> facts,

            @Schema(description = "Whether there are more: ask on after the position of the last")
            boolean more) {}

    private final Written written;

    RecordController(Written written) {
        this.written = written;
    }

    @GetMapping
    @Operation(summary = "Read the record of a case in the order in which it was written")
    FactsRead readRecord(
            @PathVariable Crn crn,
            @Parameter(description = "The position of the last fact you have; 0 to begin")
                    @RequestParam(defaultValue = "0")
                    long after,
            @Parameter(description = "Only facts of these kinds, like contact.outcome-recorded/1")
                    @RequestParam(required = false)
                    @Nullable
                    Set<String> kind,
            @Parameter(description = "Only what was known by the end of this day")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate knownAt,
            @Parameter(description = "How many at most: 1 to 500") @RequestParam(defaultValue = "100") int limit) {
        Misfilled.refuse(FormErrors.none()
                .require(after >= 0, "after", "after must be 0 or a position that Prawf gave")
                .require(limit >= 1 && limit <= MOST, "limit", "limit must be between 1 and " + MOST));
        var found = written.on(
                crn, after, kind == null ? Set.of() : kind, new ChronologyFilter(Set.of(), "", knownAt), limit + 1);
        return new FactsRead(found.stream().limit(limit).map(FactWritten::of).toList(), found.size() > limit);
    }
}
