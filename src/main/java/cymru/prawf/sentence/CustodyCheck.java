package cymru.prawf.sentence;

import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a release, a recall or an end of a sentence can be so. */
public final class CustodyCheck {

    private CustodyCheck() {}

    /**
     * @param licenceTo the last day of the licence that begins with the release
     * @param supervisionTo the last day of the post-sentence supervision that follows it, if any does
     */
    public static List<Problem> problems(
            Release release,
            LocalDate licenceTo,
            @Nullable LocalDate supervisionTo,
            SentenceInFull of,
            LocalDate today) {
        var on = release.releasedOn();
        return new Problem.Found()
                .unless(!on.isAfter(today), "releasedOn", "Date of release must be today or in the past")
                .unless(
                        !on.isBefore(of.sentence().startsOn()),
                        "releasedOn",
                        "Date of release must be on or after the start of the sentence, "
                                + Words.date(of.sentence().startsOn()))
                .unless(
                        on.isBefore(of.sentence().startsOn()) || isHeld(of, on),
                        "releasedOn",
                        "The record says: %s on that day. A release must follow custody or a recall"
                                .formatted(Words.inside(of.standing(on).label())))
                .unless(
                        of.custody().lastRecall(on).filter(on::equals).isEmpty(),
                        "releasedOn",
                        "Date of release must be after the recall on " + Words.date(on))
                .unless(!licenceTo.isBefore(on), "licenceTo", "Licence must end on or after the day of release")
                .unless(
                        supervisionTo == null || supervisionTo.isAfter(licenceTo),
                        "supervisionTo",
                        "Post-sentence supervision must end after the licence does")
                .list();
    }

    public static List<Problem> problems(Recall recall, SentenceInFull of, LocalDate today) {
        var on = recall.recalledOn();
        return new Problem.Found()
                .unless(!on.isAfter(today), "recalledOn", "Date of recall must be today or in the past")
                .unless(
                        of.standing(on) == Standing.ON_LICENCE,
                        "recalledOn",
                        "The record says: %s on that day. Only somebody on licence can be recalled"
                                .formatted(Words.inside(of.standing(on).label())))
                .list();
    }

    public static List<Problem> problems(KeyDate date, Sentence of) {
        return new Problem.Found()
                .unless(
                        !date.fallsOn().isBefore(of.startsOn()),
                        "fallsOn",
                        "%s must be on or after the start of the sentence, %s"
                                .formatted(date.title(), Words.date(of.startsOn())))
                .list();
    }

    public static List<Problem> problems(Termination end, Sentence of, LocalDate today) {
        return new Problem.Found()
                .unless(!end.endedOn().isAfter(today), "endedOn", "End date must be today or in the past")
                .unless(
                        !end.endedOn().isBefore(of.startsOn()),
                        "endedOn",
                        "End date must be on or after the day it started, " + Words.date(of.startsOn()))
                .list();
    }

    private static boolean isHeld(SentenceInFull of, LocalDate on) {
        return switch (of.standing(on)) {
            case IN_CUSTODY, RECALLED -> true;
            case NOT_STARTED, ON_LICENCE, ON_POST_SENTENCE_SUPERVISION, ENDED -> false;
        };
    }
}
