package cymru.prawf.allocation;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.Facts;
import cymru.prawf.record.NewFact;
import cymru.prawf.record.When;
import cymru.prawf.staff.Member;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.staff.Teams;
import cymru.prawf.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a case, and how it comes to somebody else. */
@Service
public class Allocations {

    private final HoldingRepository holdings;
    private final Officers officers;
    private final Teams teams;
    private final Facts facts;
    private final Clock clock;

    Allocations(HoldingRepository holdings, Officers officers, Teams teams, Facts facts, Clock clock) {
        this.holdings = holdings;
        this.officers = officers;
        this.teams = teams;
        this.facts = facts;
        this.clock = clock;
    }

    public Holdings of(Crn crn) {
        return holdings.of(crn);
    }

    public Optional<Holding> holderOn(Crn crn, LocalDate day) {
        return of(crn).on(day);
    }

    /** Whether an In-Touch team holds the case on a day. */
    public boolean isAtHub(Crn crn, LocalDate day) {
        return holderOn(crn, day)
                .flatMap(holding -> teams.find(holding.team(), day))
                .map(PlacedTeam::isHub)
                .orElse(false);
    }

    /** Gives a case that nobody holds to an officer. */
    @Transactional
    public void allocate(Crn crn, StaffCode officer, String team, LocalDate from, String by) {
        var first = new ChangeOfOfficer(crn, officer, team, from, ReasonForChange.INITIAL_ALLOCATION, "", true);
        change(first, Holdings.NOBODY, by);
    }

    /**
     * Gives the case to an officer from a day on. Whoever holds it on that day holds it until the day before; on their own first
     * day the new officer takes their place.
     *
     * @param seen the version of the {@link Holdings} that whoever decided this looked at
     */
    @Transactional
    public void change(ChangeOfOfficer change, String seen, String by) {
        var before = holdings.of(change.crn());
        var former = before.on(change.from()).orElse(null);
        if (former != null && change.isAlready(former)) {
            return; // the same form, sent twice
        }
        if (!before.version().equals(seen)) {
            throw new ChangedMeanwhile();
        }
        var team = teams.find(change.team(), change.from())
                .orElseThrow(() -> new RuleBroken("There is no such team on " + Words.date(change.from())));
        if (team.isHub() && change.reason() != ReasonForChange.TO_HUB && !isAtHub(change.crn(), change.from())) {
            throw new RuleBroken(
                    "%s is the hub. Propose a transfer to the hub, so that what stands against it is looked at"
                            .formatted(team.name()));
        }
        var member = whoMayHoldCases(change, team);
        var during = before.takenOver(change.from(), UkTime.today(clock));
        var next = change.holding(team.provider(), during, by, clock.instant());
        put(former, next);
        facts.append(NewFact.of(
                change.crn(),
                fact(change, next, member, team, former),
                When.on(change.from()),
                "allocation",
                by,
                next.allocatedAt()));
    }

    private Member whoMayHoldCases(ChangeOfOfficer change, PlacedTeam team) {
        return officers.in(team.code(), change.from()).stream()
                .filter(each -> each.officer().code().equals(change.officer())
                        && each.grade().holdsCases())
                .findFirst()
                .orElseThrow(() -> new RuleBroken("%s has no post in %s that holds cases on %s"
                        .formatted(name(change.officer()), team.name(), Words.date(change.from()))));
    }

    private void put(@Nullable Holding former, Holding next) {
        try {
            if (former == null) {
                holdings.add(next);
            } else if (former.during().from().equals(next.during().from())) {
                still(holdings.replace(former, next));
            } else {
                still(holdings.shorten(former, former.until(next.during().from())));
                holdings.add(next);
            }
        } catch (DataIntegrityViolationException heldByAnother) {
            throw new ChangedMeanwhile();
        }
    }

    private static void still(boolean asSeen) {
        if (!asSeen) {
            throw new ChangedMeanwhile();
        }
    }

    private OfficerChanged fact(
            ChangeOfOfficer change, Holding next, Member member, PlacedTeam team, @Nullable Holding former) {
        return new OfficerChanged(
                next.officer().value(),
                member.officer().name(),
                member.grade(),
                team.code(),
                team.name(),
                team.provider(),
                team.providerKind(),
                former == null ? null : former.officer().value(),
                former == null ? null : name(former.officer()),
                former == null
                        ? null
                        : teams.find(former.team(), former.during().from())
                                .map(PlacedTeam::name)
                                .orElse(former.team()),
                next.reason(),
                next.planned(),
                change.inWords());
    }

    private String name(StaffCode code) {
        return officers.find(code).map(Officer::name).orElse(code.value());
    }
}
