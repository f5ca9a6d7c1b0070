package cymru.prawf.allocation;

import java.util.List;

/**
 * How well an officer suits a case beside the others who could have it.
 *
 * @param rank from 1; those between whom nothing decides share one
 * @param reasons in the order in which they count, each readable alone, like "38 of 45 cases"
 */
public record Suited(Candidate candidate, int rank, List<String> reasons) {

    public Suited {
        reasons = List.copyOf(reasons);
    }
}
