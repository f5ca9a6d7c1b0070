package cymru.prawf.sentence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Supervision that follows a short sentence and makes twelve months in the community with its licence.
 *
 * <p>Criminal Justice Act 2003, section 256AA: terms of more than a day and less than two years, offences on or after 1 February
 * 2015; it ends twelve months after the part to be spent in prison.
 */
public final class PostSentenceSupervision {

    private static final LocalDate BEGAN = LocalDate.of(2015, 2, 1);

    private PostSentenceSupervision() {}

    /** The last day of supervision for somebody first released that day, where the law asks for any. */
    public static Optional<LocalDate> lastDay(SentenceInFull of, LocalDate firstRelease) {
        var sentence = of.sentence();
        var end = sentence.expectedEnd();
        var committed = of.mainOffence().map(Offence::committedOn);
        if (end == null || committed.isEmpty() || committed.get().isBefore(BEGAN)) {
            return Optional.empty();
        }
        boolean shortEnough = end.isBefore(Length.ofYears(2).lastDay(sentence.startsOn()));
        boolean longerThanADay = end.isAfter(sentence.startsOn());
        var lastDay = Length.ofMonths(12).lastDay(firstRelease);
        return shortEnough && longerThanADay && lastDay.isAfter(end) ? Optional.of(lastDay) : Optional.empty();
    }
}
