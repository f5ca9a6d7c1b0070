package cymru.prawf.supervision.web;

import cymru.prawf.supervision.LessSeen;
import cymru.prawf.supervision.Trial;
import cymru.prawf.supervision.TrialResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of trying a policy.
 *
 * @param provider the name of the organisation whose cases it was tried on
 * @param lessSeen of the records that the reader may see; nobody for whoever opens no records
 * @param tellsWho whether the reader may be told who they are
 */
public record TrialPage(Trial trial, String provider, List<LessSeen> lessSeen, boolean tellsWho) {

    /** The width of the longest bar, in the units of the drawing. */
    private static final int WIDTH = 300;

    public TrialResult result() {
        return trial.result();
    }

    /** How long a bar is: nothing for nothing, and never so short that it cannot be seen. */
    public int bar(int cases) {
        int most = result().bands().stream()
                .mapToInt(band -> Math.max(band.now(), band.tried()))
                .max()
                .orElse(1);
        return cases == 0 ? 0 : Math.max(2, cases * WIDTH / Math.max(1, most));
    }

    /** The weeks of each grade, which is how the tables go. */
    public Map<String, List<TrialResult.Week>> weeks() {
        var byGrade = new LinkedHashMap<String, List<TrialResult.Week>>();
        result().weeks()
                .forEach(week -> byGrade.computeIfAbsent(week.grade(), _ -> new ArrayList<>())
                        .add(week));
        return byGrade;
    }

    public static String hours(int minutes) {
        return String.valueOf((minutes + 30) / 60);
    }

    /** One sentence before all tables. */
    public String headline() {
        int moved = result().moves().stream().mapToInt(TrialResult.Move::cases).sum();
        return "%,d of %,d cases with a band would move to another; %,d people would be seen less although something is open."
                .formatted(moved, result().banded(), result().lessSeen());
    }
}
