package cymru.prawf.person;

import static java.util.stream.Collectors.toMap;

import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timeline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What others changed about a person since some version, detail by detail, in words. */
record MeanwhileChanged(Map<PersonDetail, Change> changes) {

    /** What a detail was at that version, what it is now, and the fact that last said so. */
    record Change(String before, String now, RecordedFact last) {

        Change then(Change later) {
            return new Change(before, later.now, later.last);
        }
    }

    static MeanwhileChanged since(int version, Timeline timeline) {
        var changes = new LinkedHashMap<PersonDetail, Change>();
        for (var recorded : timeline.facts()) {
            if (recorded.fact() instanceof DetailsChanged change && change.version() > version) {
                changes.merge(
                        change.field(),
                        new Change(change.from(), change.to(), recorded),
                        MeanwhileChanged.Change::then);
            }
        }
        return new MeanwhileChanged(changes);
    }

    /** Where I, too, changed what they changed, and to something else. */
    List<ChangedMeanwhile.Clash> clashes(Details mine, Ethnicities ethnicities) {
        return changes.entrySet().stream()
                .filter(each -> mine.has(each.getKey()))
                .map(each -> clash(each.getKey(), each.getValue(), mine.inWords(each.getKey(), ethnicities)))
                .filter(clash ->
                        !clash.mine().equals(clash.before()) && !clash.mine().equals(clash.theirs()))
                .toList();
    }

    /** My details without those that only they changed. */
    Details mineApartFromTheirs(Details mine, List<ChangedMeanwhile.Clash> clashes) {
        return new Details(mine.written().entrySet().stream()
                .filter(each -> !changes.containsKey(each.getKey())
                        || clashes.stream().anyMatch(clash -> clash.detail() == each.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static ChangedMeanwhile.Clash clash(PersonDetail detail, Change change, String mine) {
        return new ChangedMeanwhile.Clash(
                detail,
                change.before(),
                change.now(),
                change.last().recordedBy(),
                change.last().recordedAt(),
                mine);
    }
}
