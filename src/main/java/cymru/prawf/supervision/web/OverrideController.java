package cymru.prawf.supervision.web;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.policy.Band;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.supervision.BandOverridden;
import cymru.prawf.supervision.BandWords;
import cymru.prawf.supervision.Expectations;
import cymru.prawf.supervision.Overrides;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed(Role.TEAM_MANAGER)
@RequestMapping("/cases/{crn}/band")
class OverrideController {

    private final Overrides overrides;
    private final Expectations expectations;
    private final OperatingModels models;
    private final CaseHeaders headers;
    private final Clock clock;

    OverrideController(
            Overrides overrides, Expectations expectations, OperatingModels models, CaseHeaders headers, Clock clock) {
        this.overrides = overrides;
        this.expectations = expectations;
        this.models = models;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn) {
        return page(crn, OverrideForm.blank(), null, FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView decide(@PathVariable Crn crn, OverrideForm form, SignedIn me, RedirectAttributes redirect) {
        var page = of(crn, form, null, FormErrors.none());
        var errors = form.errors(today(), page.bands().stream().map(Band::code).toList())
                .require(page.given() != null, "band", "There is no band to decide on while no order is in force");
        if (errors.any()) {
            return page(crn, form, null, errors, UNPROCESSABLE_CONTENT);
        }
        var band = models.inForce().on(today()).band(form.band());
        var decision = new BandOverridden(
                band.code(),
                band.name(),
                requireNonNull(page.given()).name(),
                today(),
                requireNonNull(form.until().date()),
                me.name(),
                form.reason());
        try {
            overrides.decide(crn, decision, me.userName(), form.onceAs());
        } catch (RuleBroken refused) {
            return page(crn, form, null, FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Decision saved: " + decision.sentence());
        return new ModelAndView("redirect:/cases/{crn}/supervision");
    }

    @PostMapping("/end")
    ModelAndView end(@PathVariable Crn crn, EndForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(crn, OverrideForm.blank(), form, errors, UNPROCESSABLE_CONTENT);
        }
        try {
            overrides.end(crn, form.decision(), form.why(), me.userName(), form.onceAs());
        } catch (RuleBroken refused) {
            return page(crn, OverrideForm.blank(), form, FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Decision ended. From tomorrow the matrix gives the band");
        return new ModelAndView("redirect:/cases/{crn}/supervision");
    }

    /** What was sent has no address of its own to return to. */
    @GetMapping("/end")
    String again() {
        return "redirect:/cases/{crn}/band";
    }

    private ModelAndView page(Crn crn, OverrideForm form, @Nullable EndForm end, FormErrors errors, HttpStatus status) {
        return new ModelAndView("supervision/override", Map.of("page", of(crn, form, end, errors)), status);
    }

    private OverridePage of(Crn crn, OverrideForm form, @Nullable EndForm end, FormErrors errors) {
        var today = today();
        var model = models.inForce().on(today);
        var situation = expectations
                .worked(crn)
                .bands()
                .on(today)
                .map(span -> span.situation())
                .orElse(null);
        var recorded = overrides.of(crn, today).orElse(null);
        var standing = recorded != null
                        && recorded.fact() instanceof BandOverridden decided
                        && decided.until().isAfter(today)
                ? decided
                : null;
        long position = recorded == null ? 0 : recorded.position();
        return new OverridePage(
                headers.of(crn),
                today,
                situation == null ? null : model.decide(situation).band(),
                situation == null ? List.of() : new BandWords(model, situation).because(),
                model.bands(),
                standing,
                form,
                end == null ? EndForm.of(position) : end.seeing(position),
                errors);
    }

    private LocalDate today() {
        return UkTime.today(clock);
    }
}
