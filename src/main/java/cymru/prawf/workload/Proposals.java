package cymru.prawf.workload;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.workload.Proposal.Change;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out how a team's cases could be shared out anew, keeps it, and carries out what the manager accepts of it. */
@Service
public class Proposals {

    private final TeamToShare teams;
    private final Sharing sharing;
    private final ProposalRepository proposals;
    private final Allocations allocations;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Proposals(
            TeamToShare teams,
            Sharing sharing,
            ProposalRepository proposals,
            Allocations allocations,
            TransactionTemplate transaction,
            Clock clock) {
        this.teams = teams;
        this.sharing = sharing;
        this.proposals = proposals;
        this.allocations = allocations;
        this.transaction = transaction;
        this.clock = clock;
    }

    public Optional<Proposal> last(String team) {
        return proposals.last(team);
    }

    /** The same form sent twice asks for one. No transaction is open while it is worked out, which takes seconds. */
    public void workOut(String team, String onceAs, String by) {
        if (proposals.has(onceAs)) {
            return;
        }
        var today = UkTime.today(clock);
        var share = sharing.best(teams.of(team, today));
        transaction.executeWithoutResult(_ -> keep(team, today, share, onceAs, by));
    }

    private void keep(String team, LocalDate on, Share share, String onceAs, String by) {
        var added = proposals.add(
                team, on, teams.model(on), share.cases().size(), share.score(), onceAs, by, clock.instant());
        if (added.isEmpty()) {
            return;
        }
        UUID id = added.get();
        Map<StaffCode, Long> before =
                share.cases().stream().collect(groupingBy(each -> each.holder().code(), counting()));
        Map<StaffCode, Long> after =
                share.cases().stream().collect(groupingBy(each -> each.to().code(), counting()));
        for (var officer : share.colleagues()) {
            proposals.add(
                    id,
                    officer,
                    before.getOrDefault(officer.code(), 0L).intValue(),
                    after.getOrDefault(officer.code(), 0L).intValue());
        }
        share.cases().stream().filter(SharedCase::changes).forEach(each -> {
            var holdings = allocations.of(new Crn(each.crn()));
            boolean changedMeanwhile = holdings.on(on)
                    .filter(held -> held.officer().equals(each.holder().code()))
                    .isEmpty();
            if (changedMeanwhile) {
                return;
            }
            var seen = holdings.version();
            var reason = each.holder().grade() == null ? ReasonForChange.OFFICER_LEFT : ReasonForChange.WORKLOAD;
            proposals.add(id, each, seen, reason.name(), WhyItChanges.of(each, before));
        });
    }

    /** What came of accepting some changes: how many cases went over, and what was told of those that did not. */
    public record Accepted(int cases, List<String> skipped) {}

    /**
     * Carries out the changes that a manager accepts, each whole or not at all.
     *
     * @param chosen the officer for each case accepted
     */
    public Accepted accept(String team, UUID proposal, Map<String, String> chosen, String by) {
        var kept = last(team)
                .filter(each -> each.id().equals(proposal))
                .orElseThrow(() -> new RuleBroken("Another proposal has been worked out meanwhile. Look at that one"));
        var skipped = new ArrayList<String>();
        int cases = 0;
        for (var change : kept.changes()) {
            var to = chosen.get(change.crn());
            if (to == null || !change.isOpen()) {
                continue;
            }
            try {
                transaction.executeWithoutResult(_ -> give(kept, change, to, by));
                cases++;
            } catch (RuleBroken | NotFound broken) {
                skipped.add("%s, %s: %s".formatted(change.name(), change.crn(), broken.getMessage()));
            }
        }
        return new Accepted(cases, skipped);
    }

    private void give(Proposal proposal, Change change, String to, String by) {
        var chosen = "Shared out anew with the other cases of the team. " + change.why()
                + (to.equals(change.to()) ? "" : "\nThe proposal was " + change.toName());
        allocations.change(
                new ChangeOfOfficer(
                        new Crn(change.crn()),
                        new StaffCode(to),
                        proposal.team(),
                        UkTime.today(clock),
                        ReasonForChange.valueOf(change.reason()),
                        "",
                        true,
                        chosen),
                change.seen(),
                by);
        proposals.given(proposal.id(), change.crn(), to, by, clock.instant());
    }
}
