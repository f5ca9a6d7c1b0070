package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.Days;
import cymru.prawf.caseload.InTouchQueue;
import cymru.prawf.caseload.InTouchQueue.Whose;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import cymru.prawf.web.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(Role.IN_TOUCH_CASE_MANAGER)
class InTouchController {

    private final InTouchQueue queue;
    private final Days days;
    private final Teams teams;
    private final Clock clock;

    InTouchController(InTouchQueue queue, Days days, Teams teams, Clock clock) {
        this.queue = queue;
        this.days = days;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping("/in-touch")
    ModelAndView show(
            SignedIn me,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean mine) {
        var today = UkTime.today(clock);
        var hubs =
                teams.of(me.staff(), today).stream().filter(PlacedTeam::isHub).toList();
        var whose = new Whose(
                days.worksFor(me.staff(), today),
                mine ? List.of() : hubs.stream().map(PlacedTeam::code).toList());
        var counts = queue.count(whose, today);
        int people = counts.values().stream().mapToInt(Integer::intValue).sum();
        var paging = Paging.of(page, people, mine ? "/in-touch?mine=true" : "/in-touch");
        var shown = new InTouchPage(
                today,
                me.staff(),
                hubs.stream().map(PlacedTeam::name).toList(),
                mine,
                counts,
                queue.attempts(whose, today),
                queue.page(whose, today, Paging.ROWS, paging.offset()),
                paging);
        return new ModelAndView("caseload/in-touch", Map.of("page", shown));
    }
}
