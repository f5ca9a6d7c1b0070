package cymru.prawf.staff.web;

import static cymru.prawf.access.Role.CASE_ADMINISTRATOR;
import static cymru.prawf.access.Role.TEAM_MANAGER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Covers;
import cymru.prawf.staff.Officers;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
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
@Allowed({TEAM_MANAGER, CASE_ADMINISTRATOR})
@RequestMapping("/officers/{code}/cover")
class CoverController {

    private final Covers covers;
    private final Officers officers;
    private final Colleagues colleagues;
    private final Clock clock;

    CoverController(Covers covers, Officers officers, Colleagues colleagues, Clock clock) {
        this.covers = covers;
        this.officers = officers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable StaffCode code) {
        return page(code, CoverForm.from(UkTime.today(clock)), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView name(@PathVariable StaffCode code, CoverForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(code, form, errors, UNPROCESSABLE_CONTENT);
        }
        try {
            covers.name(code, new StaffCode(form.coveredBy()), form.during(), me.userName(), form.onceAs());
        } catch (RuleBroken broken) {
            return page(code, form, FormErrors.of("coveredBy", broken.getMessage()), CONFLICT);
        }
        Saved.say(redirect, "Cover recorded");
        return new ModelAndView("redirect:/officers/" + code);
    }

    private ModelAndView page(StaffCode code, CoverForm form, FormErrors errors, HttpStatus status) {
        var page = new CoverPage(officers.get(code), colleagues.of(code), form, errors);
        return new ModelAndView("staff/cover", Map.of("page", page), status);
    }
}
