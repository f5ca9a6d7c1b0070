package cymru.prawf.staff.web;

import static cymru.prawf.access.Role.CASE_ADMINISTRATOR;
import static cymru.prawf.access.Role.TEAM_MANAGER;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Posts;
import cymru.prawf.staff.Teams;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import cymru.prawf.web.TypedDate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed({TEAM_MANAGER, CASE_ADMINISTRATOR})
@RequestMapping("/officers/{code}/move")
class MoveController {

    private final Posts posts;
    private final Officers officers;
    private final Teams teams;
    private final Clock clock;

    MoveController(Posts posts, Officers officers, Teams teams, Clock clock) {
        this.posts = posts;
        this.officers = officers;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable StaffCode code) {
        var own = officers.teamsOf(code, UkTime.today(clock));
        var form = new MoveForm(own.size() == 1 ? own.getFirst() : "", "", TypedDate.BLANK, "");
        return page(code, form, FormErrors.none(), OK);
    }

    @PostMapping
    ModelAndView move(@PathVariable StaffCode code, MoveForm form, SignedIn me, RedirectAttributes redirect) {
        var errors = form.errors();
        if (errors.any()) {
            return page(code, form, errors, UNPROCESSABLE_CONTENT);
        }
        try {
            posts.move(code, form.leaves(), form.joins(), form.day(), me.userName(), form.onceAs());
        } catch (RuleBroken broken) {
            return page(code, form, FormErrors.of("joins", broken.getMessage()), CONFLICT);
        }
        Saved.say(redirect, "Move recorded");
        return new ModelAndView("redirect:/officers/" + code);
    }

    private ModelAndView page(StaffCode code, MoveForm form, FormErrors errors, HttpStatus status) {
        var today = UkTime.today(clock);
        var own = officers.teamsOf(code, today);
        var all = teams.all(today);
        var page = new MovePage(
                officers.get(code),
                choices(all.stream().filter(team -> own.contains(team.code())).toList()),
                choices(all.stream().filter(team -> !own.contains(team.code())).toList()),
                form,
                errors);
        return new ModelAndView("staff/move", Map.of("page", page), status);
    }

    private static List<Choice> choices(List<PlacedTeam> teams) {
        return teams.stream()
                .map(team -> Choice.of(team.code(), "%s, %s".formatted(team.name(), team.localDeliveryUnitName())))
                .toList();
    }
}
