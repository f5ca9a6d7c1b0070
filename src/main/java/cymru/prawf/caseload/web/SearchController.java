package cymru.prawf.caseload.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.PeopleListed;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Match;
import cymru.prawf.person.PersonSearch;
import cymru.prawf.person.Wanted;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.LookedFor;
import cymru.prawf.web.Paging;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whoever may open a case may look for a person. */
@Controller
@ReadsCases
class SearchController {

    private final PersonSearch search;
    private final PeopleListed people;
    private final Clock clock;

    SearchController(PersonSearch search, PeopleListed people, Clock clock) {
        this.search = search;
        this.people = people;
        this.clock = clock;
    }

    /** A CRN that somebody has leads straight to their case; for everything else there is a page. */
    @PostMapping("/search")
    String look(@RequestParam(defaultValue = "") String q, HttpSession session) {
        var wanted = Wanted.of(q, UkTime.today(clock));
        if (wanted.isNothing()) {
            return "redirect:" + SearchPage.PATH;
        }
        return wanted.crn()
                .filter(crn -> search.find(wanted).isOnly(crn))
                .map(crn -> "redirect:/cases/" + crn)
                .orElseGet(() -> "redirect:" + SearchPage.path(LookedFor.keep(session, q)));
    }

    @GetMapping("/search")
    ModelAndView show(
            @RequestParam(defaultValue = "") String looked,
            @RequestParam(defaultValue = "1") int page,
            SignedIn me,
            HttpSession session) {
        var today = UkTime.today(clock);
        var typed = LookedFor.words(session, looked).orElse("");
        var errors = FormErrors.none()
                .require(
                        looked.isEmpty() || !typed.isEmpty(),
                        "q",
                        "What you looked for is no longer kept. Type it again");
        var wanted = Wanted.of(typed, today);
        var found = search.find(wanted);
        var paging = Paging.of(page, found.matches().size(), SearchPage.path(looked));
        var matches = found.matches().stream()
                .skip(paging.offset())
                .limit(Paging.ROWS)
                .toList();
        var listed = people.of(matches.stream().map(Match::crn).toList(), today);
        var shown = new SearchPage(typed, wanted, found, matches, listed, paging, SearchPage.mayAdd(me), errors);
        return new ModelAndView("caseload/search", Map.of("page", shown), errors.any() ? NOT_FOUND : OK);
    }
}
