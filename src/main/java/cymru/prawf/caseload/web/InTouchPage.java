package cymru.prawf.caseload.web;

import cymru.prawf.caseload.ToRing;
import cymru.prawf.caseload.ToRing.When;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.web.Paging;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whom to ring today, a page at a time.
 *
 * @param hubs the names of the teams whose calls these are
 * @param mine whether only one's own cases are listed, and those one covers
 * @param counts how many there are on all pages
 * @param attempts today that reached nobody
 */
public record InTouchPage(
        LocalDate today,
        StaffCode me,
        List<String> hubs,
        boolean mine,
        Map<When, Integer> counts,
        int attempts,
        List<ToRing> people,
        Paging paging) {

    private static final int SHOWN = 140;
    private static final char NO_BREAK = '\u00a0';

    /** Some of the people of one list of the page. */
    public record Group(String caption, List<ToRing> people) {}

    public List<Group> groups() {
        return Stream.of(When.values())
                .map(when -> new Group(
                        when.counted(counts.getOrDefault(when, 0)),
                        people.stream().filter(each -> each.when() == when).toList()))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    /** Nothing where the reader does, as most often. */
    public String heldBy(ToRing person) {
        return person.officer().equals(me) ? "" : "Held by " + person.officerName();
    }

    /** A number is read at a glance only on one line. */
    public String numbers(ToRing person) {
        return person.numbers().isEmpty()
                ? "None recorded"
                : person.numbers().replace(' ', NO_BREAK).replace(NO_BREAK + "or" + NO_BREAK, " or ");
    }

    /** When it is or was due. */
    public String due(ToRing person) {
        return person.dueBy() == null ? "Not due" : Words.due(person.dueBy(), today);
    }

    public boolean isOverdue(ToRing person) {
        return person.dueBy() != null && person.dueBy().isBefore(today);
    }

    public String lastTime(ToRing person) {
        if (person.lastOn() == null) {
            return "None recorded";
        }
        var note = person.lastNote();
        var shown = note.length() <= SHOWN ? note : note.substring(0, SHOWN).strip() + "…";
        return "%s%s".formatted(Words.date(person.lastOn()), shown.isEmpty() ? "" : ": " + shown);
    }
}
