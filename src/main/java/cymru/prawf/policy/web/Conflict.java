package cymru.prawf.policy.web;

import cymru.prawf.web.Difference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody else changed meanwhile, beside what was typed.
 *
 * @param who "Sian Howells changed this draft on 30 November 2016 at 10:14am"
 */
public record Conflict(String who, List<Difference> lines) {

    /** Between two pieces in words, by what the words are about. */
    static Conflict of(String who, Map<String, String> theirs, Map<String, String> yours) {
        return new Conflict(
                who,
                Stream.concat(theirs.keySet().stream(), yours.keySet().stream())
                        .distinct()
                        .filter(label -> !Objects.equals(theirs.get(label), yours.get(label)))
                        .map(label ->
                                Difference.of(label, theirs.getOrDefault(label, ""), yours.getOrDefault(label, "")))
                        .toList());
    }
}
