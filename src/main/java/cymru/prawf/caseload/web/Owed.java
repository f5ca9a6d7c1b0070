package cymru.prawf.caseload.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.sentence.OrderMade;
import cymru.prawf.supervision.Expectation;
import cymru.prawf.supervision.Standards;
import cymru.prawf.supervision.Status;
import cymru.prawf.web.Colour;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is expected of us for somebody, as a page shows it: how it stands, why, and what to do about it.
 *
 * @param name of the person, for the ear
 * @param what is expected, in words that tell it from the next on the page
 * @param facts that it rests on, as far as they may be seen
 * @param model the operating model that asks it, by name
 * @param from where to go back to from whatever is done about it
 */
public record Owed(
        Crn crn,
        String name,
        String what,
        Expectation expectation,
        List<RecordedFact> facts,
        String model,
        LocalDate today,
        String from) {

    static Owed of(
            Crn crn,
            String name,
            Expectation expectation,
            Map<Long, RecordedFact> known,
            String model,
            LocalDate today,
            String from) {
        var facts = expectation.because().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        return new Owed(crn, name, expectation.what(), expectation, facts, model, today, from);
    }

    /** Where somebody has several orders, two plans would read alike: then each says for which order it is. */
    static List<Owed> toldApart(List<Owed> owed) {
        var alike = owed.stream().collect(groupingBy(Owed::what, counting()));
        return owed.stream()
                .map(each -> alike.getOrDefault(each.what, 1L) > 1 ? each.withItsOrder() : each)
                .toList();
    }

    private Owed withItsOrder() {
        return facts.stream()
                .map(RecordedFact::fact)
                .filter(OrderMade.class::isInstance)
                .map(OrderMade.class::cast)
                .findFirst()
                .map(order -> "%s for the %s from %s"
                        .formatted(what, Words.inside(order.title()), Words.date(order.startsOn())))
                .map(words -> new Owed(crn, name, words, expectation, facts, model, today, from))
                .orElse(this);
    }

    public Status status() {
        return expectation.status(today);
    }

    /** Like "Overdue by 4 working days" while it is open, otherwise how it ended. */
    public String standing() {
        return status().open() ? Words.due(expectation.dueBy(), today) : status().label();
    }

    public Colour colour() {
        return status().colour();
    }

    public String dueBy() {
        return Words.day(expectation.dueBy());
    }

    public String source() {
        return Standards.source(expectation.standard());
    }

    /** Like "on 3 March 2016", or with the hour where it is known. */
    public String when(RecordedFact fact) {
        return fact.when().timed()
                ? Words.dateAndTime(fact.when().at())
                : Words.date(UkTime.dateOf(fact.when().at()));
    }

    /** What it is about, for the ear, to tell one link from the next. */
    public String heard() {
        return "%s, for %s".formatted(Words.inside(what), name);
    }

    /** What came of it, where something did by this day: when it was done, or who called it off and why. */
    public @Nullable String came() {
        var met = expectation.met();
        var excuse = expectation.excuse();
        return switch (status()) {
            case MET -> "Done on " + Words.date(requireNonNull(met).on());
            case MET_LATE ->
                "Done on %s, %s late"
                        .formatted(
                                Words.date(requireNonNull(met).on()), Words.workingDays(expectation.daysLate(today)));
            case EXCUSED_BY_US, EXCUSED_BY_THEM ->
                "Not asked, because " + requireNonNull(excuse).why();
            case NO_LONGER_APPLICABLE, NOT_YET_DUE, DUE_SOON, OVERDUE -> null;
        };
    }

    /** Null once nothing is left to do. */
    public @Nullable Doing doing() {
        return !status().open() ? null : Doing.of(crn, expectation, facts, from);
    }
}
