package cymru.prawf.access.web;

import static java.util.Objects.requireNonNull;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.ReasonsForAccess;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.FormErrors;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
@RequestMapping("/cases/{crn}/reason-for-access")
class ReasonController {

    private final ReasonsForAccess reasons;
    private final Clock clock;

    ReasonController(ReasonsForAccess reasons, Clock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, ReasonForm form) {
        return page(crn, form, FormErrors.none());
    }

    @PostMapping
    ModelAndView give(@PathVariable Crn crn, ReasonForm form, SignedIn me) {
        var errors = form.errors();
        if (errors.any()) {
            return page(crn, form, errors);
        }
        reasons.give(crn, me, UkTime.today(clock), requireNonNull(form.reason()), form.words());
        return new ModelAndView("redirect:" + onward(crn, form.to()));
    }

    private static ModelAndView page(Crn crn, ReasonForm form, FormErrors errors) {
        return new ModelAndView(
                "access/reason",
                Map.of("page", new ReasonPage(crn.value(), form, errors)),
                errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    /** On to the page they came for, if it is one of this case: nobody is sent anywhere else. */
    private static String onward(Crn crn, String to) {
        var home = "/cases/" + crn;
        return to.matches(home + "(/[A-Za-z0-9/-]*)?") ? to : home;
    }
}
