package cymru.prawf.staff.web;

import static cymru.prawf.access.Role.CASE_ADMINISTRATOR;
import static cymru.prawf.access.Role.TEAM_MANAGER;
import static java.util.Objects.requireNonNull;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Absences;
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
@RequestMapping("/officers/{code}/absences/new")
class AbsenceController {

    private final Absences absences;
    private final Officers officers;
    private final Colleagues colleagues;
    private final Clock clock;

    AbsenceController(Absences absences, Officers officers, Colleagues colleagues, Clock clock) {
        this.absences = absences;
        this.officers = officers;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable StaffCode code) {
        return page(code, AbsenceForm.from(UkTime.today(clock)), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView record(@PathVariable StaffCode code, AbsenceForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(code, form, errors, UNPROCESSABLE_CONTENT);
        }
        try {
            absences.record(
                    code, requireNonNull(form.kind()), form.during(), form.cover(), me.userName(), form.onceAs());
        } catch (RuleBroken broken) {
            return page(code, form, FormErrors.of("kind", broken.getMessage()), CONFLICT);
        }
        Saved.say(redirect, "Absence recorded");
        return new ModelAndView("redirect:/officers/" + code);
    }

    private ModelAndView page(StaffCode code, AbsenceForm form, FormErrors errors, HttpStatus status) {
        var page = new AbsencePage(officers.get(code), colleagues.of(code), form, errors);
        return new ModelAndView("staff/absence", Map.of("page", page), status);
    }
}
