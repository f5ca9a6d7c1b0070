package cymru.prawf.exchange.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every appointment of an area its hour, officer by officer and day by day. */
final class Diaries {

    private Diaries() {}

    static void book(List<Draft> drafts, LocalDate today) {
        Map<String, Diary> diaries = new HashMap<>();
        drafts.stream()
                .flatMap(draft -> draft.meetings().stream())
                .filter(meeting -> !meeting.isFixed())
                .sorted(Comparator.comparing(Meeting::day))
                .forEach(meeting -> diaries.computeIfAbsent(
                                meeting.officer().code().value(), _ -> new Diary(today))
                        .book(meeting));
    }
}
