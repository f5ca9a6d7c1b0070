package cymru.prawf.workload;

import static java.util.Comparator.comparing;

import cymru.prawf.allocation.Suited;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts the officers who could have a case in order. One thing after the other decides, in the order in which they stand here;
 * nothing is weighed against anything.
 */
enum Ranking {
    STAYS(
            "Whoever holds the case in that team already comes last: to choose them changes nothing.",
            comparing(Prospect::staysWhereItIs),
            _ -> Optional.empty()),
    GRADE(
            "The grade fits the band of the case by the operating model.",
            comparing(Prospect::gradeAgainstBand),
            Prospect::gradeInWords),
    WOMAN("A woman, where the person asked for one.", comparing(Prospect::womanAskedFor), Prospect::womanInWords),
    LONG_AWAY(
            "Here, or away for no longer than the operating model allows without cover.",
            comparing(Prospect::longAway),
            _ -> Optional.empty()),
    CONTINUITY("Has held the case before.", comparing(Prospect::newToTheCase), Prospect::heldInWords),
    ROOM(
            "Has room for one more: a full-time probation officer can hold 45 cases, a probation services officer 70, an"
                    + " In-Touch case manager 162, and whoever works part of full time that part of it.",
            comparing(Prospect::withoutRoom),
            Prospect::loadInWords),
    AWAY("Here today.", comparing(Prospect::awayToday), Prospect::awayInWords),
    PLACE(
            "Sits at the office where the person was last seen; next, in a cluster that sees people there.",
            comparing(Prospect::distance),
            Prospect::placeInWords),
    PART_HELD(
            "Holds the smaller part of what they can.",
            comparing(prospect -> prospect.load().part()),
            _ -> Optional.empty());

    private static final Comparator<Prospect> BEST_FIRST = Arrays.stream(values())
            .map(each -> each.order)
            .reduce(Comparator::thenComparing)
            .orElseThrow();

    private static final Comparator<Prospect> BY_NAME = comparing(
                    (Prospect prospect) -> prospect.officer().listName())
            .thenComparing(prospect -> prospect.officer().code().value())
            .thenComparing(prospect -> prospect.candidate().team().code());

    private final String words;
    private final Comparator<Prospect> order;
    private final Function<Prospect, Optional<String>> reason;

    Ranking(String words, Comparator<Prospect> order, Function<Prospect, Optional<String>> reason) {
        this.words = words;
        this.order = order;
        this.reason = reason;
    }

    String words() {
        return words;
    }

    /** Those between whom nothing decides share a rank and stand by name. */
    static List<Suited> of(List<Prospect> prospects) {
        var sorted =
                prospects.stream().sorted(BEST_FIRST.thenComparing(BY_NAME)).toList();
        var ranked = new ArrayList<Suited>();
        for (int n = 0; n < sorted.size(); n++) {
            var prospect = sorted.get(n);
            boolean alike = n > 0 && BEST_FIRST.compare(sorted.get(n - 1), prospect) == 0;
            ranked.add(new Suited(prospect.candidate(), alike ? ranked.getLast().rank() : n + 1, reasons(prospect)));
        }
        return ranked;
    }

    private static List<String> reasons(Prospect prospect) {
        return Arrays.stream(values())
                .map(each -> each.reason.apply(prospect))
                .flatMap(Optional::stream)
                .toList();
    }
}
