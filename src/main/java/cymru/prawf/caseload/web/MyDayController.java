package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.Days;
import cymru.prawf.caseload.DueWork;
import cymru.prawf.caseload.Urgency;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officers;
import cymru.prawf.web.Paging;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed({
    Role.RESPONSIBLE_OFFICER,
    Role.TEAM_MANAGER,
    Role.CASE_ADMINISTRATOR,
    Role.IN_TOUCH_CASE_MANAGER,
    Role.INTERVENTIONS,
    Role.UNPAID_WORK
})
class MyDayController {

    /** What is unrecorded is shown ten at a time, so that the day itself stays in view. */
    private static final int AT_FIRST = 10;

    private static final int MOST = 500;
    private static final int NEXT_DAYS = 7;

    private final Days days;
    private final DueWork dueWork;
    private final WorkPages work;
    private final Officers officers;
    private final Clock clock;

    MyDayController(Days days, DueWork dueWork, WorkPages work, Officers officers, Clock clock) {
        this.days = days;
        this.dueWork = dueWork;
        this.work = work;
        this.officers = officers;
        this.clock = clock;
    }

    @GetMapping("/my-day")
    ModelAndView show(
            SignedIn me,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean all) {
        var today = UkTime.today(clock);
        var now = clock.instant();
        var officer = me.staff();
        var worksFor = days.worksFor(officer, today);
        int people = days.countSupervised(officer, today);
        var paging = Paging.of(page, people, "/my-day");
        var shown = new MyDayPage(
                today,
                now,
                coveredBy(officer, worksFor),
                days.expected(worksFor, today, today),
                days.unrecorded(worksFor, UkTime.startOf(today), all ? MOST : AT_FIRST),
                days.countUnrecorded(worksFor, UkTime.startOf(today)),
                all,
                work.of(dueWork.first(worksFor, today, now, AT_FIRST).values(), today),
                days.expected(worksFor, today.plusDays(1), today.plusDays(NEXT_DAYS)),
                days.supervised(officer, today, now, Paging.ROWS, paging.offset()),
                paging,
                people);
        return new ModelAndView("caseload/my-day", Map.of("page", shown));
    }

    /** All people of one urgency, a page at a time. */
    @GetMapping("/my-day/due")
    ModelAndView due(
            SignedIn me,
            @RequestParam(defaultValue = "overdue") String when,
            @RequestParam(defaultValue = "1") int page) {
        var today = UkTime.today(clock);
        var now = clock.instant();
        var worksFor = days.worksFor(me.staff(), today);
        var urgency = Urgency.of(when);
        var path = "/my-day/due?when=" + urgency.inAddress();
        int offset = (Math.clamp(page, 1, MOST) - 1) * Paging.ROWS;
        var group = dueWork.page(worksFor, today, now, urgency, Paging.ROWS, offset);
        var paging = Paging.of(page, group.inAll(), path);
        if (paging.offset() != offset) {
            group = dueWork.page(worksFor, today, now, urgency, Paging.ROWS, paging.offset());
        }
        var shown = new DuePage(
                today,
                work.of(List.of(group), today).getFirst(),
                !coveredBy(me.staff(), worksFor).isEmpty(),
                paging);
        return new ModelAndView("caseload/due", Map.of("page", shown));
    }

    private List<String> coveredBy(StaffCode me, List<StaffCode> worksFor) {
        var others = worksFor.stream().filter(code -> !code.equals(me)).toList();
        return officers.named(others).values().stream()
                .map(Officer::name)
                .sorted()
                .toList();
    }
}
