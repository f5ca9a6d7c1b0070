package cymru.prawf.caseload.web;

import cymru.prawf.caseload.InTouchQueue.ToRing;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Whom to ring today: overdue, due today, called back as agreed, and soon due. Everybody is in one list only. */
public record InTouchPage(LocalDate today, List<ToRing> all) {

    private static final int SHOWN = 140;

    /** One list of the page. */
    public record Group(String caption, List<ToRing> people) {}

    public List<Group> groups() {
        return List.of(
                        group("Calls agreed for today", "Call agreed for today", this::isCallBack),
                        group(
                                "Calls overdue",
                                "Call overdue",
                                each -> isDue(each) && dueBy(each).isBefore(today)),
                        group(
                                "Calls due today",
                                "Call due today",
                                each -> isDue(each) && dueBy(each).equals(today)),
                        group(
                                "Calls due soon",
                                "Call due soon",
                                each -> isDue(each) && dueBy(each).isAfter(today)))
                .stream()
                .filter(group -> !group.people().isEmpty())
                .toList();
    }

    public int attempts() {
        return all.stream().mapToInt(ToRing::attempts).sum();
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

    private Group group(String many, String one, Predicate<ToRing> which) {
        var people = all.stream().filter(which).toList();
        return new Group("%s: %d".formatted(people.size() == 1 ? one : many, people.size()), people);
    }

    private boolean isCallBack(ToRing person) {
        return person.callBack() != null && !person.callBack().isAfter(today);
    }

    private boolean isDue(ToRing person) {
        return !isCallBack(person) && person.dueBy() != null;
    }

    private static LocalDate dueBy(ToRing person) {
        return Objects.requireNonNull(person.dueBy());
    }
}
