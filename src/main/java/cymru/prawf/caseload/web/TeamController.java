package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.ReasonsForAccess;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.OutsideOpenings;
import cymru.prawf.caseload.TeamBoard;
import cymru.prawf.caseload.TeamBoard.Managed;
import cymru.prawf.caseload.TeamBoard.Member;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed(Role.TEAM_MANAGER)
@RequestMapping("/team")
class TeamController {

    private final TeamBoard board;
    private final OutsideOpenings openings;
    private final ReasonsForAccess reasons;
    private final Clock clock;

    TeamController(TeamBoard board, OutsideOpenings openings, ReasonsForAccess reasons, Clock clock) {
        this.board = board;
        this.openings = openings;
        this.reasons = reasons;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(SignedIn me) {
        var today = UkTime.today(clock);
        var teams = new LinkedHashMap<Managed, List<Member>>();
        for (var team : board.managedBy(me.staff(), today)) {
            teams.put(team, board.members(team.code(), today));
        }
        var page = new TeamPage(today, teams, openings.count(me.staff(), today));
        return new ModelAndView("caseload/team", Map.of("page", page));
    }

    @GetMapping("/openings")
    ModelAndView openings(SignedIn me, @RequestParam(defaultValue = "1") int page) {
        var today = UkTime.today(clock);
        int total = openings.count(me.staff(), today);
        var paging = Paging.of(page, total, "/team/openings");
        var shown = new OpeningsPage(openings.list(me.staff(), today, Paging.ROWS, paging.offset()), total, paging);
        return new ModelAndView("caseload/openings", Map.of("page", shown));
    }

    @PostMapping("/openings/review")
    String review(
            SignedIn me,
            @RequestParam Crn crn,
            @RequestParam String userName,
            @RequestParam LocalDate day,
            RedirectAttributes redirect) {
        if (!openings.mayReview(me.staff(), crn, UkTime.today(clock))) {
            throw new NotFound("case", crn);
        }
        reasons.review(crn, userName, day, me);
        Saved.say(redirect, "Marked as reviewed");
        return "redirect:/team/openings";
    }
}
