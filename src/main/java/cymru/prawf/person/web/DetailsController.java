package cymru.prawf.person.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.WritesRecord;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.ChangedMeanwhile;
import cymru.prawf.person.ChangedMeanwhile.Clash;
import cymru.prawf.person.Ethnicities;
import cymru.prawf.person.People;
import cymru.prawf.person.PersonDetail.Section;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@WritesRecord
@RequestMapping("/cases/{crn}/person/details/{section}")
class DetailsController {

    private final People people;
    private final Ethnicities ethnicities;
    private final CaseHeaders headers;
    private final Accounts accounts;
    private final Clock clock;

    DetailsController(People people, Ethnicities ethnicities, CaseHeaders headers, Accounts accounts, Clock clock) {
        this.people = people;
        this.ethnicities = ethnicities;
        this.headers = headers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @PathVariable Section section) {
        return page(crn, section, DetailsForm.of(people.get(crn), section), FormErrors.none());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable Crn crn,
            @PathVariable Section section,
            @RequestParam Map<String, String> sent,
            SignedIn me,
            RedirectAttributes redirect) {
        var form = DetailsForm.of(section, sent);
        var errors = form.errors(UkTime.today(clock), ethnicities);
        if (errors.any()) {
            return page(crn, section, form, errors);
        }
        var undecided = form.undecided();
        try {
            people.change(crn, form.details(), undecided.any() ? form.seen() : form.version(), me.userName());
        } catch (ChangedMeanwhile changed) {
            return clash(crn, section, form, undecided, changed);
        }
        Saved.say(redirect, section.label() + " saved");
        return new ModelAndView("redirect:/cases/{crn}/person");
    }

    private ModelAndView page(Crn crn, Section section, DetailsForm form, FormErrors errors) {
        var page = new DetailsPage(headers.of(crn), section, form, errors, ethnicities.all());
        return new ModelAndView("person/details", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private ModelAndView clash(
            Crn crn, Section section, DetailsForm form, FormErrors undecided, ChangedMeanwhile changed) {
        var clashes = changed.clashes();
        var clashing = form.clashing(
                changed.mine(),
                changed.now().version(),
                clashes.stream().map(Clash::detail).collect(Collectors.toSet()));
        var names = accounts.names(clashes.stream().map(Clash::by).toList());
        var page = new ClashPage(headers.of(crn), section, clashing, undecided, clashes, names);
        return new ModelAndView(
                "person/clash", Map.of("page", page), undecided.any() ? UNPROCESSABLE_CONTENT : CONFLICT);
    }
}
