package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One case: its facts in the order in which they happened. A pure value; it can be asked as of any moment. */
public record Timeline(Crn crn, List<RecordedFact> facts) {

    public Timeline {
        facts = List.copyOf(facts);
    }

    /** The same case as the organisation knew it then: without what it came to know later. */
    public Timeline asKnownAt(Instant moment) {
        return new Timeline(
                crn,
                facts.stream()
                        .filter(fact -> !fact.recordedAt().isAfter(moment))
                        .toList());
    }

    /** The position of the last fact that entered it; 0 when there is none. */
    public long upto() {
        return facts.stream().mapToLong(RecordedFact::position).max().orElse(0);
    }

    /** The facts that stand: those that no other fact of this timeline has superseded. */
    public Stream<RecordedFact> standing() {
        var corrections = corrections();
        return facts.stream().filter(fact -> !corrections.containsKey(fact.position()));
    }

    /** The standing facts of one type, oldest first. */
    public <F extends Fact> Stream<F> standing(Class<F> type) {
        return standing().map(RecordedFact::fact).filter(type::isInstance).map(type::cast);
    }

    /** What replaced what: the correction, by the position of the fact it corrects. */
    public Map<Long, RecordedFact> corrections() {
        var corrections = new HashMap<Long, RecordedFact>();
        for (var fact : facts) {
            if (fact.supersedes() != null) {
                corrections.put(fact.supersedes(), fact);
            }
        }
        return corrections;
    }
}
