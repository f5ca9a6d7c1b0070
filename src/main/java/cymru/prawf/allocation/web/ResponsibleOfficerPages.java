package cymru.prawf.allocation.web;

import cymru.prawf.access.Accounts;
import cymru.prawf.access.SignedIn;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.Candidates;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.Suitability;
import cymru.prawf.allocation.web.ResponsibleOfficerPage.Line;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import cymru.prawf.web.CaseHeaders;
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
    private final Suitability suitability;
    private final CaseHeaders headers;
    private final Officers officers;
    private final Teams teams;
    private final Accounts accounts;
    private final Clock clock;

    ResponsibleOfficerPages(
            Allocations allocations,
            Candidates candidates,
            Suitability suitability,
            CaseHeaders headers,
            Officers officers,
            Teams teams,
            Accounts accounts,
            Clock clock) {
        this.allocations = allocations;
        this.candidates = candidates;
        this.suitability = suitability;
        this.headers = headers;
        this.officers = officers;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    ResponsibleOfficerPage of(Crn crn) {
        return page(crn, RankedOfficers.NOBODY, null, FormErrors.none(), null);
    }

    ResponsibleOfficerPage asking(Crn crn, SignedIn me, ChangeForm form, FormErrors errors) {
        return page(crn, offered(crn, me), form, errors, null);
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
        return page(crn, offered(crn, me), form.seeing(now.version()), FormErrors.none(), theirs);
    }

    /**
     * Every officer of the manager's teams who can hold cases, whoever suits this one best first. Those of the hub are offered
     * only what is at the hub: a transfer has a gate of its own.
     */
    RankedOfficers offered(Crn crn, SignedIn me) {
        if (me.staffCode() == null) {
            return RankedOfficers.NOBODY;
        }
        var today = UkTime.today(clock);
        boolean atHub = allocations.isAtHub(crn, today);
        var offered = candidates.of(me.staff(), today).stream()
                .filter(candidate -> atHub || !candidate.team().isHub())
                .toList();
        return new RankedOfficers(suitability.ranked(crn, offered, today), suitability.order());
    }

    private ResponsibleOfficerPage page(
            Crn crn,
            RankedOfficers candidates,
            @Nullable ChangeForm form,
            FormErrors errors,
            @Nullable String meanwhile) {
        return new ResponsibleOfficerPage(
                headers.of(crn),
                UkTime.today(clock),
                lines(allocations.of(crn).latestFirst()),
                candidates,
                allocations.isAtHub(crn, UkTime.today(clock)),
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
