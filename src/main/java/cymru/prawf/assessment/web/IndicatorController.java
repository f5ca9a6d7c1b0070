package cymru.prawf.assessment.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.assessment.Risks;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
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

/** Whoever hears of it reports it: not only those who hold cases. */
@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/indicator/new")
class IndicatorController {

    private final Risks risks;
    private final CaseHeaders headers;
    private final Clock clock;

    IndicatorController(Risks risks, CaseHeaders headers, Clock clock) {
        this.risks = risks;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @RequestParam @Nullable String from) {
        return page(crn, IndicatorForm.blank(UkTime.today(clock), from), FormErrors.none());
    }

    @PostMapping
    ModelAndView report(@PathVariable Crn crn, IndicatorForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(UkTime.today(clock));
        if (errors.any()) {
            return page(crn, form, errors);
        }
        risks.report(crn, form.toFact(), form.day(), me.userName(), form.onceAs());
        Saved.say(redirect, "Report saved. Risk has to be reviewed because of it");
        return new ModelAndView("redirect:" + form.origin().path(crn.value()));
    }

    private ModelAndView page(Crn crn, IndicatorForm form, FormErrors errors) {
        return new ModelAndView(
                "assessment/indicator",
                Map.of("page", new IndicatorPage(headers.of(crn), form, errors)),
                errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
