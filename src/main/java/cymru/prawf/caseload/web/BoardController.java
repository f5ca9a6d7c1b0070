package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.MorningBoard;
import cymru.prawf.caseload.TeamBoard;
import cymru.prawf.caseload.TeamBoard.Managed;
import cymru.prawf.caseload.web.BoardPage.Sort;
import cymru.prawf.kernel.UkTime;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed(Role.TEAM_MANAGER)
class BoardController {

    private final TeamBoard managed;
    private final MorningBoard board;
    private final Clock clock;

    BoardController(TeamBoard managed, MorningBoard board, Clock clock) {
        this.managed = managed;
        this.board = board;
        this.clock = clock;
    }

    @GetMapping("/team/board")
    ModelAndView show(SignedIn me, @RequestParam(defaultValue = "OFFICER") Sort sort) {
        var today = UkTime.today(clock);
        var own = managed.managedBy(me.staff(), today);
        var teams = own.stream().map(Managed::code).toList();
        var page = new BoardPage(
                today,
                own,
                board.away(teams, today),
                board.oversight(teams, today),
                board.owed(teams, today),
                board.undecided(teams, today),
                board.proposed(teams, today),
                board.overrides(teams, today),
                board.minutesDue(teams, today),
                board.strength(teams, today),
                sort);
        return new ModelAndView("caseload/board", Map.of("page", page));
    }
}
