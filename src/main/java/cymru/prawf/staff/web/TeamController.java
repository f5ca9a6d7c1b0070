package cymru.prawf.staff.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.Offices;
import cymru.prawf.staff.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
class TeamController {

    private final Teams teams;
    private final Officers officers;
    private final Offices offices;
    private final Clock clock;

    TeamController(Teams teams, Officers officers, Offices offices, Clock clock) {
        this.teams = teams;
        this.officers = officers;
        this.offices = offices;
        this.clock = clock;
    }

    @GetMapping("/places/{team}")
    ModelAndView show(
            @PathVariable String team,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var today = UkTime.today(clock);
        var day = on == null ? today : on;
        var page = new TeamPage(
                teams.get(team, day),
                teams.managerOf(team, day).orElse(null),
                officers.in(team, day),
                offices.usedBy(team, day),
                day,
                today);
        return new ModelAndView("staff/team", Map.of("page", page));
    }
}
