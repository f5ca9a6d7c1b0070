package cymru.prawf.bench;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What was found of what was acknowledged.
 *
 * @param lost acknowledged and not there
 * @param doubled there more than once
 * @param unsent there, and never sent
 */
record Found(int lost, int doubled, int unsent) {

    static Found of(Set<String> acknowledged, Collection<String> there) {
        var different = new HashSet<>(there);
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(different);
        int doubled = there.size() - different.size();
        different.removeAll(acknowledged);
        return new Found(lost.size(), doubled, different.size());
    }

    Found and(Found elsewhere) {
        return new Found(lost + elsewhere.lost, doubled + elsewhere.doubled, unsent + elsewhere.unsent);
    }
}
