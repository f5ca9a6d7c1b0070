package cymru.prawf.staff.web;

import static cymru.prawf.access.Role.CASE_ADMINISTRATOR;
import static cymru.prawf.access.Role.TEAM_MANAGER;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Absences;
import cymru.prawf.staff.ChangeMade;
import cymru.prawf.staff.Changes;
import cymru.prawf.staff.Cover;
import cymru.prawf.staff.Covers;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Post;
import cymru.prawf.staff.Posts;
import cymru.prawf.staff.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Allowed
class OfficerController {

    private static final int LAST_CHANGES = 10;

    private final Officers officers;
    private final Posts posts;
    private final Teams teams;
    private final Absences absences;
    private final Covers covers;
    private final Changes changes;
    private final Accounts accounts;
    private final Clock clock;

    OfficerController(
            Officers officers,
            Posts posts,
            Teams teams,
            Absences absences,
            Covers covers,
            Changes changes,
            Accounts accounts,
            Clock clock) {
        this.officers = officers;
        this.posts = posts;
        this.teams = teams;
        this.absences = absences;
        this.covers = covers;
        this.changes = changes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/officers/{code}")
    ModelAndView show(@PathVariable StaffCode code, SignedIn me) {
        var today = UkTime.today(clock);
        var manages = me.isAnyOf(TEAM_MANAGER, CASE_ADMINISTRATOR);
        var page = new OfficerPage(
                officers.get(code),
                posts.of(code).stream().map(post -> post(post, today)).toList(),
                absences.nowAndPlanned(code, today),
                named(covers.of(code, today), true),
                named(covers.by(code, today), false),
                manages ? changes(code) : List.of(),
                today,
                manages,
                manages || code.value().equals(me.staffCode()));
        return new ModelAndView("staff/officer", Map.of("page", page));
    }

    private List<ChangeMade> changes(StaffCode code) {
        var made = changes.about(code.value(), LAST_CHANGES);
        var names = accounts.names(made.stream().map(ChangeMade::by).toList());
        return made.stream()
                .map(each -> new ChangeMade(each.sentence(), names.getOrDefault(each.by(), each.by()), each.at()))
                .toList();
    }

    private OfficerPage.PostHeld post(Post post, LocalDate today) {
        var name = teams.find(post.team(), dayToNameItOn(post.valid(), today)).map(PlacedTeam::name);
        var to = post.valid().to();
        return new OfficerPage.PostHeld(post, name.orElse(post.team()), to != null && to.isBefore(today));
    }

    /** A team goes by its name of today; where the post is over or is still to come, of its last or first day. */
    private static LocalDate dayToNameItOn(Period held, LocalDate today) {
        var to = held.to();
        if (to != null && to.isBefore(today)) {
            return to;
        }
        return held.from().isAfter(today) ? held.from() : today;
    }

    private List<OfficerPage.CoverNamed> named(List<Cover> covers, boolean byWhom) {
        return covers.stream()
                .map(cover -> {
                    var other = byWhom ? cover.coveredBy() : cover.officer();
                    var name = officers.find(other).map(Officer::name).orElse(other.value());
                    return new OfficerPage.CoverNamed(other, name, cover.during());
                })
                .toList();
    }
}
