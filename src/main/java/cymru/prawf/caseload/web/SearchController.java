package cymru.prawf.caseload.web;

import cymru.prawf.access.ReadsCases;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.PeopleListed;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.person.Match;
import cymru.prawf.person.PersonSearch;
import cymru.prawf.person.Wanted;
import cymru.prawf.web.Paging;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, SignedIn me) {
        var today = UkTime.today(clock);
        var wanted = Wanted.of(q, today);
        var found = search.find(wanted);
        var paging = Paging.of(page, found.matches().size(), SearchPage.path(q));
        var matches = found.matches().stream()
                .skip(paging.offset())
                .limit(Paging.ROWS)
                .toList();
        var listed = people.of(matches.stream().map(Match::crn).toList(), today);
        var shown = new SearchPage(q.strip(), wanted, found, matches, listed, paging, SearchPage.mayAdd(me));
        return new ModelAndView("caseload/search", Map.of("page", shown));
    }
}
