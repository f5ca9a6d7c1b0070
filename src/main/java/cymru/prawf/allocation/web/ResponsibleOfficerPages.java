package cymru.prawf.allocation.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.SignedIn;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.Candidate;
import cymru.prawf.allocation.Candidates;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.web.ResponsibleOfficerPage.Line;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import cymru.prawf.web.CaseHeaders;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page about who holds a case together. */
@Component
class ResponsibleOfficerPages {

    private final Allocations allocations;
    private final Candidates candidates;
    private final CaseHeaders headers;
    private final Officers officers;
    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    ResponsibleOfficerPages(
            Allocations allocations,
            Candidates candidates,
            CaseHeaders headers,
            Officers officers,
            Teams teams,
            Accounts accounts,
            Clock clock) {
        this.allocations = allocations;
        this.candidates = candidates;
        this.headers = headers;
        this.officers = officers;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    ResponsibleOfficerPage of(Crn crn) {
        return page(crn, List.of(), null, FormErrors.none(), null);
    }

    ResponsibleOfficerPage asking(Crn crn, SignedIn me, ChangeForm form, FormErrors errors) {
        return page(crn, choices(me), form, errors, null);
    }

    /** What the manager typed, beside what somebody else did; saving again replaces it. */
    ResponsibleOfficerPage changedMeanwhile(Crn crn, SignedIn me, ChangeForm form) {
        var now = allocations.of(crn);
        var theirs = lines(now.latestFirst()).stream()
                .max(Comparator.comparing(line -> line.holding().allocatedAt()))
                .map(line -> "%s gave this case to %s, %s, from %s at %s."
                        .formatted(
                                line.recordedBy(),
                                line.officer(),
                                line.team(),
                                Words.date(line.holding().during().from()),
                                Words.time(line.holding().allocatedAt())))
                .orElse("Somebody else changed who holds this case.");
        return page(crn, choices(me), form.seeing(now.version()), FormErrors.none(), theirs);
    }

    List<String> offered(SignedIn me) {
        return choices(me).stream().map(Choice::value).toList();
    }

    private List<Choice> choices(SignedIn me) {
        if (me.staffCode() == null) {
            return List.of();
        }
        return candidates.of(me.staff(), UkTime.today(clock)).stream()
                .map(ResponsibleOfficerPages::choice)
                .toList();
    }

    private static Choice choice(Candidate candidate) {
        var officer = candidate.member().officer();
        var label = "%s (%s, %s, holds %s%s)"
                .formatted(
                        officer.listName(),
                        candidate.member().grade().label(),
                        candidate.team().name(),
                        Words.plural(candidate.cases(), "case"),
                        candidate.member().away() ? ", away today" : "");
        return Choice.of("%s in %s".formatted(officer.code(), candidate.team().code()), label);
    }

    private ResponsibleOfficerPage page(
            Crn crn, List<Choice> choices, @Nullable ChangeForm form, FormErrors errors, @Nullable String meanwhile) {
        return new ResponsibleOfficerPage(
                headers.of(crn),
                UkTime.today(clock),
                lines(allocations.of(crn).latestFirst()),
                choices,
                form,
                errors,
                meanwhile);
    }

    private List<Line> lines(List<Holding> holdings) {
        var named = officers.named(
                holdings.stream().map(Holding::officer).distinct().toList());
        var accountNames = accounts.names(
                holdings.stream().map(Holding::allocatedBy).distinct().toList());
        return holdings.stream()
                .map(each -> {
                    var officer = named.get(each.officer());
                    return new Line(
                            each,
                            officer == null ? each.officer().value() : officer.name(),
                            teams.find(each.team(), each.during().from())
                                    .map(PlacedTeam::name)
                                    .orElse(each.team()),
                            accountNames.getOrDefault(each.allocatedBy(), each.allocatedBy()));
                })
                .toList();
    }
}
