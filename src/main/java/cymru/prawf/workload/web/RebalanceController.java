package cymru.prawf.workload.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Saved;
import cymru.prawf.web.Words;
import cymru.prawf.workload.Proposals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@Allowed(Role.TEAM_MANAGER)
@RequestMapping("/team/{team}/rebalance")
class RebalanceController {

    private final Proposals proposals;
    private final Teams teams;
    private final Clock clock;

    RebalanceController(Proposals proposals, Teams teams, Clock clock) {
        this.proposals = proposals;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String team, SignedIn me) {
        return page(mine(team, me), Ticked.ALL, List.of(), FormErrors.none(), OK);
    }

    @PostMapping
    String workOut(@PathVariable String team, @RequestParam String onceAs, SignedIn me) {
        proposals.workOut(mine(team, me).code(), onceAs, me.userName());
        return "redirect:/team/%s/rebalance".formatted(team);
    }

    @PostMapping("/{proposal}/acceptance")
    ModelAndView accept(
            @PathVariable String team,
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> typed,
            SignedIn me,
            RedirectAttributes redirect) {
        var own = mine(team, me);
        var ticked = Ticked.of(typed);
        if (ticked.isEmpty()) {
            var errors = FormErrors.of("accept", "Select the changes you accept");
            return page(own, ticked, List.of(), errors, UNPROCESSABLE_CONTENT);
        }
        try {
            var accepted = proposals.accept(own.code(), proposal, ticked.officers(), me.userName());
            if (!accepted.skipped().isEmpty()) {
                return page(own, ticked, accepted.skipped(), FormErrors.none(), CONFLICT);
            }
            Saved.say(redirect, "%s given to another officer".formatted(Words.plural(accepted.cases(), "case")));
        } catch (RuleBroken anotherProposal) {
            return page(own, Ticked.ALL, List.of(anotherProposal.getMessage()), FormErrors.none(), CONFLICT);
        }
        return new ModelAndView("redirect:/team/%s/rebalance".formatted(team));
    }

    /** Only whoever answers for the team today shares its cases out. */
    private PlacedTeam mine(String team, SignedIn me) {
        var today = UkTime.today(clock);
        return teams.managerOf(team, today)
                .filter(manager -> manager.code().equals(me.staff()))
                .flatMap(_ -> teams.find(team, today))
                .orElseThrow(() -> new NotFound("team", team));
    }

    private ModelAndView page(
            PlacedTeam team, Ticked ticked, List<String> skipped, FormErrors errors, HttpStatus status) {
        var page = new RebalancePage(
                team,
                proposals.last(team.code()).orElse(null),
                ticked,
                skipped,
                UUID.randomUUID().toString(),
                errors);
        return new ModelAndView("workload/rebalance", Map.of("page", page), status);
    }
}
