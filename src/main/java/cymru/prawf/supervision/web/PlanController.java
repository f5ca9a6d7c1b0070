package cymru.prawf.supervision.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.SupervisesCases;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.supervision.Plans;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@SupervisesCases
@RequestMapping("/cases/{crn}/plan/new")
class PlanController {

    private final Plans plans;
    private final CaseHeaders headers;
    private final Clock clock;

    PlanController(Plans plans, CaseHeaders headers, Clock clock) {
        this.plans = plans;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @RequestParam @Nullable String from) {
        return page(crn, PlanForm.blank(UkTime.today(clock), from), FormErrors.none());
    }

    @PostMapping
    ModelAndView record(@PathVariable Crn crn, PlanForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(UkTime.today(clock));
        if (errors.any()) {
            return page(crn, form, errors);
        }
        plans.record(crn, form.toFact(), form.day(), me.userName(), form.onceAs());
        Saved.say(redirect, "Plan saved");
        return new ModelAndView("redirect:" + form.origin().path(crn.value()));
    }

    private ModelAndView page(Crn crn, PlanForm form, FormErrors errors) {
        return new ModelAndView(
                "supervision/plan",
                Map.of("page", new PlanPage(headers.of(crn), form, errors)),
                errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
