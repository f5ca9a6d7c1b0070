package cymru.prawf.allocation.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangedMeanwhile;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/cases/{crn}/officer")
class ResponsibleOfficerController {

    private final Allocations allocations;
    private final ResponsibleOfficerPages pages;
    private final Clock clock;

    ResponsibleOfficerController(Allocations allocations, ResponsibleOfficerPages pages, Clock clock) {
        this.allocations = allocations;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @Allowed
    ModelAndView show(@PathVariable Crn crn, SignedIn me) {
        var form = ChangeForm.of(UkTime.today(clock), allocations.of(crn).version());
        var page = me.is(Role.TEAM_MANAGER) ? pages.asking(crn, me, form, FormErrors.none()) : pages.of(crn);
        return new ModelAndView("allocation/responsible-officer", Map.of("page", page), OK);
    }

    @PostMapping
    @Allowed(Role.TEAM_MANAGER)
    ModelAndView change(@PathVariable Crn crn, ChangeForm form, SignedIn me, RedirectAttributes redirect) {
        var offered = pages.offered(crn, me);
        var errors =
                form.errors(offered, form.version().equals(allocations.of(crn).version()));
        if (errors.any()) {
            var page = pages.asking(crn, me, form, errors);
            return new ModelAndView("allocation/responsible-officer", Map.of("page", page), UNPROCESSABLE_CONTENT);
        }
        try {
            allocations.change(form.change(crn, offered), form.version(), me.userName());
        } catch (ChangedMeanwhile _) {
            var page = pages.changedMeanwhile(crn, me, form);
            return new ModelAndView("allocation/responsible-officer", Map.of("page", page), CONFLICT);
        } catch (RuleBroken broken) {
            var page = pages.asking(crn, me, form, FormErrors.of("from", broken.getMessage()));
            return new ModelAndView("allocation/responsible-officer", Map.of("page", page), CONFLICT);
        }
        Saved.say(redirect, "Responsible officer changed");
        return new ModelAndView("redirect:/cases/%s/officer".formatted(crn));
    }
}
