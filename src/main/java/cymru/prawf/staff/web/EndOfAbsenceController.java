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
import cymru.prawf.staff.Absences;
import cymru.prawf.staff.Officers;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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
@RequestMapping("/officers/{code}/absences/{id}/end")
class EndOfAbsenceController {

    private final Absences absences;
    private final Officers officers;
    private final Clock clock;

    EndOfAbsenceController(Absences absences, Officers officers, Clock clock) {
        this.absences = absences;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable StaffCode code, @PathVariable UUID id) {
        var during = absences.get(code, id).during();
        var yesterday = UkTime.today(clock).minusDays(1);
        var suggested = yesterday.isBefore(during.from()) ? during.from() : yesterday;
        return page(code, id, EndOfAbsenceForm.of(during, suggested), FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView end(
            @PathVariable StaffCode code,
            @PathVariable UUID id,
            EndOfAbsenceForm form,
            SignedIn me,
            RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(code, id, form, errors, UNPROCESSABLE_CONTENT);
        }
        try {
            absences.end(code, id, form.seen(), form.day(), me.userName(), form.onceAs());
        } catch (RuleBroken broken) {
            var now = form.seeing(absences.get(code, id).during());
            return page(code, id, now, FormErrors.of("lastDay", broken.getMessage()), CONFLICT);
        }
        Saved.say(redirect, "Last day away recorded");
        return new ModelAndView("redirect:/officers/" + code);
    }

    private ModelAndView page(StaffCode code, UUID id, EndOfAbsenceForm form, FormErrors errors, HttpStatus status) {
        var page = new EndOfAbsencePage(officers.get(code), absences.get(code, id), form, errors);
        return new ModelAndView("staff/end-of-absence", Map.of("page", page), status);
    }
}
