package cymru.prawf.access.api;

import static java.util.Objects.requireNonNull;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.ReasonsForAccess;
import cymru.prawf.access.ReasonsForAccess.Reason;
import cymru.prawf.access.Scope;
import cymru.prawf.access.Scoped;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.web.ReasonForm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Misfilled;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Allowed
@Scoped(Scope.READ)
@Tag(name = "Cases")
@RequestMapping("/api/cases/{crn}/reason-for-access")
class ReasonController {

    /**
     * Why somebody outside its teams opens a case.
     *
     * @param words needed where the reason is something else
     */
    record ReasonGiven(@Nullable Reason reason, @Nullable String words) {}

    private final ReasonsForAccess reasons;
    private final Clock clock;

    ReasonController(ReasonsForAccess reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say why you need the record of somebody outside your teams, once a day")
    void giveReason(@PathVariable Crn crn, @RequestBody ReasonGiven given, SignedIn me) {
        var form = new ReasonForm(given.reason(), Objects.requireNonNullElse(given.words(), ""), "");
        Misfilled.refuse(form.errors());
        reasons.give(crn, me, UkTime.today(clock), requireNonNull(form.reason()), form.words());
    }
}
