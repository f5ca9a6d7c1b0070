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
import cymru.prawf.supervision.Calls;
import cymru.prawf.supervision.Calls.RiskCheck;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed({Role.RESPONSIBLE_OFFICER, Role.IN_TOUCH_CASE_MANAGER})
@RequestMapping("/cases/{crn}/call/risk-check")
class RiskCheckController {

    private final Calls calls;
    private final CaseHeaders headers;

    RiskCheckController(Calls calls, CaseHeaders headers) {
        this.calls = calls;
        this.headers = headers;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, SignedIn me) {
        return page(crn, me, new RiskCheckForm(null, null, ""), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView record(@PathVariable Crn crn, RiskCheckForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        var call = form.call();
        if (errors.any() || call == null) {
            return page(crn, me, form, errors, UNPROCESSABLE_CONTENT);
        }
        var check = new RiskCheck(requireNonNull(form.changed()) == YesNo.YES, form.reason());
        try {
            calls.checked(crn, call, check, me.userName());
        } catch (RuleBroken refused) {
            return page(crn, me, form, FormErrors.refused(refused), CONFLICT);
        }
        Saved.say(redirect, "Risk check saved. The call counts.");
        return new ModelAndView("redirect:" + WhereCallsBegin.of(me));
    }

    private ModelAndView page(Crn crn, SignedIn me, RiskCheckForm form, FormErrors errors, HttpStatus status) {
        var page = new RiskCheckPage(
                headers.of(crn), calls.unchecked(crn).orElse(null), WhereCallsBegin.of(me), form, errors);
        return new ModelAndView("supervision/risk-check", Map.of("page", page), status);
    }
}
