package cymru.prawf.caseload.web;

import cymru.prawf.caseload.Expected;
import cymru.prawf.caseload.Supervised;
import cymru.prawf.caseload.Urgency;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An officer's day: who is coming, what is unrecorded or owed, what comes next, and whom they supervise. */
public record MyDayPage(
        LocalDate today,
        Instant now,
        List<String> coveringFor,
        List<Expected> todays,
        List<Expected> unrecorded,
        int unrecordedInAll,
        boolean allUnrecorded,
        List<DuePage.Group> work,
        List<Expected> nextDays,
        List<Supervised> people,
        Paging paging,
        int peopleInAll) {

    /** What is to be done for people, beside appointments: only where there is any. */
    public List<DuePage.Group> pressing() {
        return work.stream().filter(group -> group.inAll() > 0).toList();
    }

    /** Like "Nothing overdue. Next: Rhys Morgan, 2pm." Empty while something is overdue. */
    public String nothingOverdue() {
        boolean overdue = work.stream().anyMatch(group -> group.urgency() == Urgency.OVERDUE && group.inAll() > 0);
        if (overdue || unrecordedInAll > 0) {
            return "";
        }
        var next = Stream.concat(todays.stream().filter(each -> !each.started(now)), nextDays.stream())
                .findFirst();
        return "Nothing overdue."
                + next.map(each -> " Next: %s, %s."
                                .formatted(
                                        each.name(),
                                        !each.timed()
                                                ? Words.day(each.day())
                                                : each.day().equals(today)
                                                        ? each.time()
                                                        : Words.dayAndTime(each.startsAt())))
                        .orElse("");
    }

    public Map<LocalDate, List<Expected>> byDay() {
        return nextDays.stream().collect(Collectors.groupingBy(Expected::day, TreeMap::new, Collectors.toList()));
    }

    /** Whose appointment it is, where it is not this officer's own. */
    public boolean covering() {
        return !coveringFor.isEmpty();
    }
}
