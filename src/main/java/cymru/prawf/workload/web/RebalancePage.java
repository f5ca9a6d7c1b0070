package cymru.prawf.workload.web;

import cymru.prawf.staff.PlacedTeam;
import cymru.prawf.web.Choice;
import cymru.prawf.web.FormErrors;
import cymru.prawf.workload.Proposal;
import cymru.prawf.workload.Proposal.Change;
import cymru.prawf.workload.Proposal.OfficerShare;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a team's cases could be shared out anew: before and after, and the changes to accept, edit or leave.
 *
 * @param proposal null until one was worked out
 * @param skipped what was told of the changes that could not be made
 * @param onceAs for the next proposal
 */
public record RebalancePage(
        PlacedTeam team,
        @Nullable Proposal proposal,
        Ticked ticked,
        List<String> skipped,
        String onceAs,
        FormErrors errors) {

    private static final int WIDTH = 400;

    /** The officers who may be given a case: everybody the proposal counted with who is there. */
    public List<Choice> officers() {
        return proposal == null
                ? List.of()
                : proposal.officers().stream()
                        .filter(OfficerShare::available)
                        .map(each -> Choice.of(each.code(), "%s (%s)".formatted(each.name(), each.grade())))
                        .toList();
    }

    public String goesTo(Change change) {
        var chosen = ticked.officer(change.crn());
        return chosen == null ? change.to() : chosen;
    }

    public String label(Change change) {
        return "%s, %s: from %s to %s".formatted(change.name(), change.crn(), change.holderName(), change.toName());
    }

    public int bar(int cases) {
        int longest = proposal == null
                ? 1
                : proposal.officers().stream()
                        .mapToInt(each -> Math.max(each.allBefore(), each.allAfter()))
                        .max()
                        .orElse(1);
        return WIDTH * cases / Math.max(1, longest);
    }
}
