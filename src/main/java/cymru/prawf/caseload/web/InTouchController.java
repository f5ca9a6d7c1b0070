package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.Days;
import cymru.prawf.caseload.InTouchQueue;
import cymru.prawf.kernel.UkTime;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed({Role.RESPONSIBLE_OFFICER, Role.IN_TOUCH_CASE_MANAGER})
class InTouchController {

    private final InTouchQueue queue;
    private final Days days;
    private final Clock clock;

    InTouchController(InTouchQueue queue, Days days, Clock clock) {
        this.queue = queue;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/in-touch")
    ModelAndView show(SignedIn me) {
        var today = UkTime.today(clock);
        var page = new InTouchPage(today, queue.of(days.worksFor(me.staff(), today), today));
        return new ModelAndView("caseload/in-touch", Map.of("page", page));
    }
}
