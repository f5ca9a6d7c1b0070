package cymru.prawf.workload;

import cymru.prawf.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a team's cases could be shared out anew, as it was worked out for a manager on a day. */
public record Proposal(
        UUID id,
        String team,
        LocalDate on,
        String model,
        int cases,
        String madeBy,
        Instant madeAt,
        List<OfficerShare> officers,
        List<Change> changes) {

    /**
     * An officer with the cases they held and would hold.
     *
     * @param most null where the report gives no number for the grade
     */
    public record OfficerShare(
            String code,
            String name,
            String grade,
            String fte,
            @Nullable Integer most,
            boolean available,
            int elsewhere,
            int before,
            int after) {

        public int allBefore() {
            return before + elsewhere;
        }

        public int allAfter() {
            return after + elsewhere;
        }

        public String canHold() {
            return most == null ? "No number" : String.valueOf(most);
        }
    }

    /**
     * A case that would go to another officer.
     *
     * @param seen the version of who held the case when this was worked out
     * @param givenTo the name of whoever got it in the end; null while the manager has not accepted it
     */
    public record Change(
            String crn,
            String name,
            String seen,
            String holder,
            String holderName,
            String to,
            String toName,
            String reason,
            String why,
            @Nullable String givenTo) {

        public boolean isOpen() {
            return givenTo == null;
        }
    }

    public List<Change> open() {
        return changes.stream().filter(Change::isOpen).toList();
    }

    public String inShort() {
        return "Worked out on %s for %s. %s would go to another officer; %s accepted."
                .formatted(
                        Words.dateAndTime(madeAt),
                        Words.plural(cases, "case"),
                        Words.plural(changes.size(), "case"),
                        Words.number(changes.size() - open().size()));
    }
}
