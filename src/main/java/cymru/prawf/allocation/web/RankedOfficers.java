package cymru.prawf.allocation.web;

import cymru.prawf.allocation.Suited;
import cymru.prawf.web.Choice;
import java.util.List;
import java.util.Optional;

/**
 * The officers to whom a manager may give a case, as they are offered: whoever suits it best first, with reasons.
 *
 * @param order what decides between two of them, in words
 */
public record RankedOfficers(List<Suited> bestFirst, List<String> order) {

    static final RankedOfficers NOBODY = new RankedOfficers(List.of(), List.of());

    public RankedOfficers {
        bestFirst = List.copyOf(bestFirst);
        order = List.copyOf(order);
    }

    public List<Choice> choices() {
        return bestFirst.stream()
                .map(suited -> new Choice(
                        value(suited), "%d. %s".formatted(suited.rank(), listName(suited)), reasons(suited) + "."))
                .toList();
    }

    public boolean isEmpty() {
        return bestFirst.isEmpty();
    }

    public int size() {
        return bestFirst.size();
    }

    boolean has(String to) {
        return find(to).isPresent();
    }

    boolean isFirst(String to) {
        return find(to).map(Suited::rank).orElse(1) == 1;
    }

    /** Where whoever was chosen stood, and whom that passed over. */
    String chosen(String to, String why) {
        var chosen = find(to).orElseThrow();
        var first = bestFirst.getFirst();
        return """
                Chosen as number %d of %d.
                Why: %s
                %s: %s.
                Number 1 was %s: %s.""".formatted(chosen.rank(), size(), why, name(chosen), reasons(chosen), name(first), reasons(first));
    }

    private Optional<Suited> find(String to) {
        return bestFirst.stream().filter(each -> value(each).equals(to)).findFirst();
    }

    private static String value(Suited suited) {
        var candidate = suited.candidate();
        return "%s in %s"
                .formatted(candidate.member().officer().code(), candidate.team().code());
    }

    private static String listName(Suited suited) {
        var candidate = suited.candidate();
        return "%s (%s, %s)"
                .formatted(
                        candidate.member().officer().listName(),
                        candidate.member().grade().label(),
                        candidate.team().name());
    }

    private static String name(Suited suited) {
        return suited.candidate().member().officer().name();
    }

    private static String reasons(Suited suited) {
        return String.join(". ", suited.reasons());
    }
}
