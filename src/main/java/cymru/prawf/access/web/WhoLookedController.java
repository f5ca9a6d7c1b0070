package cymru.prawf.access.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.WhoLooked;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.CaseHeaders;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Allowed({Role.TEAM_MANAGER, Role.INSPECTOR})
class WhoLookedController {

    /** Ours: long enough to notice, short enough to read. */
    private static final int DAYS = 30;

    private final WhoLooked visits;
    private final CaseHeaders headers;
    private final Clock clock;

    WhoLookedController(WhoLooked visits, CaseHeaders headers, Clock clock) {
        this.visits = visits;
        this.headers = headers;
        this.clock = clock;
    }

    @GetMapping("/cases/{crn}/access")
    String show(@PathVariable Crn crn, Model model) {
        var since = UkTime.today(clock).minusDays(DAYS);
        model.addAttribute("page", new WhoLookedPage(headers.of(crn), DAYS, visits.at(crn, since)));
        return "access/who-looked";
    }
}
