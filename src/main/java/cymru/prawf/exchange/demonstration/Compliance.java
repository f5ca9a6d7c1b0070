package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes of each appointment: as the person's habits have it, and then so that the engagement that follows from it is the one
 * that was meant. Poor: failures on two dates in the last 26 weeks; fair: one in the last 12 months; good: none.
 */
final class Compliance {

    /** An absence so recent may still be waiting for evidence. */
    private static final int SETTLED_DAYS = 14;

    private final Map<Meeting, Result> results = new IdentityHashMap<>();
    private final Draft draft;
    private final LocalDate today;
    private final Dice dice;

    Compliance(Draft draft, LocalDate today, Dice dice) {
        this.draft = draft;
        this.today = today;
        this.dice = dice.named("compliance");
        for (var meeting : draft.meetings()) {
            boolean held = draft.order().term().inPrison(meeting.day());
            results.put(
                    meeting, held ? Result.ATTENDED_COMPLIED : draft.habits().any(this.dice));
        }
        switch (draft.risks().engagement()) {
            case POOR -> failTwice();
            case FAIR -> failOnce();
            case GOOD -> {}
        }
    }

    Result of(Meeting meeting) {
        return results.getOrDefault(meeting, Result.ATTENDED_COMPLIED);
    }

    private void failTwice() {
        var since = today.minusWeeks(26);
        var could = counted(since, today.minusDays(SETTLED_DAYS));
        var days = failures(could);
        for (var meeting : dice.shuffled(could)) {
            if (days.size() >= 2) {
                return;
            }
            if (!days.contains(meeting.day())) {
                results.put(meeting, Result.ABSENT_UNACCEPTABLE);
                days.add(meeting.day());
            }
        }
    }

    private void failOnce() {
        boolean failed = false;
        for (var meeting : counted(today.minusWeeks(26), today)) {
            if (failed && of(meeting).failureToComply()) {
                results.put(meeting, Result.ABSENT_ACCEPTABLE);
            }
            failed |= of(meeting).failureToComply();
        }
        var year = counted(today.minusMonths(12), today.minusDays(SETTLED_DAYS));
        if (year.size() > 1 && failures(year).isEmpty()) {
            // the first is left alone: somebody who never came is not engaged at all
            results.put(dice.any(year.subList(1, year.size())), Result.ABSENT_UNACCEPTABLE);
        }
    }

    /** Those in this time, after the first day and before the last, at which a failure counts. */
    private List<Meeting> counted(LocalDate after, LocalDate before) {
        var counted = new ArrayList<Meeting>();
        draft.meetings().stream()
                .filter(meeting -> meeting.day().isAfter(after) && meeting.day().isBefore(before))
                .filter(meeting ->
                        meeting.calledOff() == null && meeting.countsTowards().nationalStandard())
                .filter(meeting -> !draft.order().term().inPrison(meeting.day()))
                .sorted(Comparator.comparing(Meeting::starts))
                .forEach(counted::add);
        return counted;
    }

    private List<LocalDate> failures(List<Meeting> among) {
        return new ArrayList<>(among.stream()
                .filter(meeting -> of(meeting).failureToComply())
                .map(Meeting::day)
                .distinct()
                .toList());
    }
}
