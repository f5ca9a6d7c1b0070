package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.caseload.Unallocated;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Paging;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(Role.TEAM_MANAGER)
class UnallocatedController {

    static final String PATH = "/team/unallocated";

    private final Unallocated unallocated;
    private final Clock clock;

    UnallocatedController(Unallocated unallocated, Clock clock) {
        this.unallocated = unallocated;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView show(@RequestParam(defaultValue = "1") int page) {
        var today = UkTime.today(clock);
        int total = unallocated.count(today);
        var paging = Paging.of(page, total, PATH);
        var shown = new UnallocatedPage(today, total, unallocated.list(today, Paging.ROWS, paging.offset()), paging);
        return new ModelAndView("caseload/unallocated", Map.of("page", shown));
    }
}
