package cymru.prawf.caseload.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.caseload.AwayToday;
import cymru.prawf.caseload.Decisions;
import cymru.prawf.caseload.MorningBoard;
import cymru.prawf.caseload.TeamBoard;
import cymru.prawf.caseload.TeamBoard.Managed;
import cymru.prawf.caseload.WeekAhead;
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
    private final AwayToday away;
    private final MorningBoard board;
    private final Decisions decisions;
    private final WeekAhead week;
    private final Clock clock;

    BoardController(
            TeamBoard managed, AwayToday away, MorningBoard board, Decisions decisions, WeekAhead week, Clock clock) {
        this.managed = managed;
        this.away = away;
        this.board = board;
        this.decisions = decisions;
        this.week = week;
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
                away.of(teams, today),
                board.oversight(teams, today),
                board.owed(teams, today),
                decisions.undecided(teams, today),
                decisions.proposed(teams, today),
                decisions.overrides(teams, today),
                week.minutesDue(teams, today),
                week.strength(teams, today),
                sort);
        return new ModelAndView("caseload/board", Map.of("page", page));
    }
}
