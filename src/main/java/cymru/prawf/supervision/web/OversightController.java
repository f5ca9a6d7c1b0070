package cymru.prawf.supervision.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.When;
import cymru.prawf.supervision.Expectation;
import cymru.prawf.supervision.Expectations;
import cymru.prawf.supervision.Oversights;
import cymru.prawf.supervision.StandardName;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
@Allowed(Role.TEAM_MANAGER)
@RequestMapping("/cases/{crn}/oversight")
class OversightController {

    private final Oversights oversights;
    private final Expectations expectations;
    private final CaseHeaders headers;
    private final Clock clock;

    OversightController(Oversights oversights, Expectations expectations, CaseHeaders headers, Clock clock) {
        this.oversights = oversights;
        this.expectations = expectations;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable Crn crn, @RequestParam @Nullable String from) {
        return page(crn, OversightForm.blank(from), FormErrors.none());
    }

    @PostMapping
    ModelAndView record(@PathVariable Crn crn, OversightForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(crn, form, errors);
        }
        oversights.record(crn, form.toFact(me), When.at(clock.instant()), me.userName(), form.onceAs());
        Saved.say(redirect, "Oversight recorded");
        return new ModelAndView("redirect:" + (form.from().equals("board") ? "/team/board" : "/cases/{crn}"));
    }

    private ModelAndView page(Crn crn, OversightForm form, FormErrors errors) {
        var today = UkTime.today(clock);
        var page = new OversightPage(headers.of(crn), today, form, errors, owed(crn, today));
        return new ModelAndView(
                "supervision/oversight", Map.of("page", page), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    private List<Expectation> owed(Crn crn, LocalDate today) {
        return expectations.of(crn).stream()
                .filter(each -> each.standard() == StandardName.OVERSIGHT
                        || each.standard() == StandardName.HUB_REVIEW_OVERSIGHT)
                .filter(each -> each.status(today).open() && !each.from().isAfter(today))
                .toList();
    }
}
