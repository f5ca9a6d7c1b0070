package cymru.prawf.person.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.CrnInUse;
import cymru.prawf.person.Duplicates;
import cymru.prawf.person.LikelySame;
import cymru.prawf.person.People;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Courts see people first, so their officers add them too. */
@Controller
@Allowed({Role.RESPONSIBLE_OFFICER, Role.TEAM_MANAGER, Role.CASE_ADMINISTRATOR, Role.COURT})
@RequestMapping("/people/new")
class NewPersonController {

    private final People people;
    private final Duplicates duplicates;
    private final Clock clock;

    NewPersonController(People people, Duplicates duplicates, Clock clock) {
        this.people = people;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(NewPersonForm form) {
        return page(form, FormErrors.none(), List.of());
    }

    @PostMapping
    ModelAndView add(NewPersonForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors(UkTime.today(clock));
        if (errors.any()) {
            return page(form, errors, List.of());
        }
        var registration = form.registration();
        var sentBefore = people.addedAs(form.onceAs()).isPresent();
        var likely = form.noneOfThese() || sentBefore ? List.<LikelySame>of() : duplicates.of(registration);
        if (!likely.isEmpty()) {
            return page(form, errors, likely);
        }
        try {
            var crn = people.register(registration, me.userName(), form.onceAs());
            var allocates = me.is(Role.TEAM_MANAGER);
            Saved.say(
                    redirect,
                    "%s was added with the CRN %s. Nobody holds the case yet: %s"
                            .formatted(
                                    registration.name().spoken(),
                                    crn,
                                    allocates
                                            ? "give it to an officer"
                                            : "ask a team manager to give it to an officer"));
            return new ModelAndView("redirect:/cases/%s%s".formatted(crn, allocates ? "/officer" : ""));
        } catch (CrnInUse inUse) {
            return page(form, FormErrors.of("crn", inUse.getMessage()), List.of());
        }
    }

    private static ModelAndView page(NewPersonForm form, FormErrors errors, List<LikelySame> likely) {
        var page = new NewPersonPage(form, errors, likely);
        return new ModelAndView("person/new", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }
}
