package cymru.prawf.caseload.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.database.OneCase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.supervision.Expectation;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.Paging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
class SupervisionController {

    private final SupervisionPages pages;
    private final CaseHeaders headers;
    private final Clock clock;

    SupervisionController(SupervisionPages pages, CaseHeaders headers, Clock clock) {
        this.pages = pages;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/supervision")
    @OneCase
    ModelAndView show(
            @PathVariable Crn crn, SupervisionForm form, @RequestParam(defaultValue = "1") int page, SignedIn me) {
        var today = UkTime.today(clock);
        var errors = form.errors(today);
        var known = errors.any() ? null : form.day();
        var on = known == null ? today : known;
        var worked = pages.worked(crn, known);
        var asked = asked(worked.expectations(), form.all(), on);
        var header = headers.of(crn);
        var path = "/cases/%s/supervision".formatted(crn);
        var paging = Paging.of(page, asked.size(), form.address(path));
        var shown = asked.subList(paging.offset(), Math.min(paging.offset() + Paging.ROWS, asked.size()));
        var view = new SupervisionPage(
                header,
                form,
                errors,
                pages.story(crn, worked, on),
                pages.owed(crn, header.name(), shown, on, "supervision"),
                asked.size(),
                paging,
                known == null && mayRecord(me),
                known == null && me.is(Role.TEAM_MANAGER));
        return new ModelAndView(
                "caseload/supervision", Map.of("page", view), errors.any() ? UNPROCESSABLE_CONTENT : OK);
    }

    static boolean mayRecord(SignedIn me) {
        return me.isAnyOf(Role.RESPONSIBLE_OFFICER, Role.TEAM_MANAGER, Role.IN_TOUCH_CASE_MANAGER);
    }

    /** What is open, the longest due first; or all that had begun, the latest due first. */
    static List<Expectation> asked(List<Expectation> all, boolean settledToo, LocalDate on) {
        var byDue = Comparator.comparing(Expectation::dueBy).thenComparing(Expectation::standard);
        return all.stream()
                .filter(each -> !each.from().isAfter(on))
                .filter(each -> settledToo || each.status(on).open())
                .sorted(settledToo ? byDue.reversed() : byDue)
                .toList();
    }
}
