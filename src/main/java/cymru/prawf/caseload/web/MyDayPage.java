package cymru.prawf.caseload.web;

import cymru.prawf.caseload.Expected;
import cymru.prawf.caseload.Supervised;
import cymru.prawf.web.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An officer's day: who is coming, what is unrecorded, what comes next, and whom they supervise. */
public record MyDayPage(
        LocalDate today,
        Instant now,
        List<String> coveringFor,
        List<Expected> todays,
        List<Expected> unrecorded,
        int unrecordedInAll,
        boolean allUnrecorded,
        List<Expected> nextDays,
        List<Supervised> people,
        Paging paging,
        int peopleInAll) {

    public Map<LocalDate, List<Expected>> byDay() {
        return nextDays.stream().collect(Collectors.groupingBy(Expected::day, TreeMap::new, Collectors.toList()));
    }

    /** Whose appointment it is, where it is not this officer's own. */
    public boolean covering() {
        return !coveringFor.isEmpty();
    }
}
