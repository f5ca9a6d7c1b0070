package cymru.prawf.sentence;

import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in a few words, as on the overview of a case.
 *
 * @param made what it is, how long, when and where it was made
 * @param stands where it stands and until when
 * @param left what is left of it, where that can be said
 */
public record OrderSummary(
        SentenceId id,
        String title,
        String made,
        List<String> requirements,
        String stands,
        @Nullable String left) {

    public static OrderSummary of(SentenceInFull full, LocalDate on) {
        return new OrderSummary(
                full.id(),
                full.sentence().title(),
                made(full.sentence()),
                full.requirementsInForce(on).stream().map(Requirement::title).toList(),
                full.sentence().custodial() ? standing(full, on) : ends(full.sentence(), on),
                left(full, on));
    }

    /** "Community order, 12 months, made 4 July 2016 at Newport Magistrates' Court; 150 hours unpaid work; ends 3 July 2017; 7 months left". */
    public String inWords() {
        return Stream.of(List.of(made), requirements, List.of(stands), left == null ? List.<String>of() : List.of(left))
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String made(Sentence sentence) {
        var parts = new ArrayList<String>();
        parts.add(sentence.title());
        if (sentence.length() != null) {
            parts.add(sentence.length().inWords());
        }
        if (sentence.sentencedOn() != null) {
            parts.add("made " + Words.date(sentence.sentencedOn()) + " at " + sentence.court());
        }
        return String.join(", ", parts);
    }

    private static String ends(Sentence sentence, LocalDate on) {
        var end = sentence.expectedEnd();
        if (sentence.hasEnded(on) && sentence.termination() != null) {
            return "ended " + Words.date(sentence.termination().endedOn());
        }
        if (end == null) {
            return "no end date";
        }
        return sentence.endIsUnrecorded(on)
                ? "was to end %s, how it ended is not recorded".formatted(Words.date(end))
                : "ends " + Words.date(end);
    }

    private static String standing(SentenceInFull full, LocalDate on) {
        var custody = full.custody();
        return switch (full.standing(on)) {
            case NOT_STARTED -> "starts " + Words.date(full.sentence().startsOn());
            case IN_CUSTODY ->
                "in custody" + custody.prisonOn(on).map(" at "::concat).orElse("") + release(custody, on);
            case RECALLED ->
                "recalled to prison"
                        + custody.lastRecall(on)
                                .map(day -> " on " + Words.date(day))
                                .orElse("");
            case ON_LICENCE -> "on licence" + until(full, on);
            case ON_POST_SENTENCE_SUPERVISION -> "on post-sentence supervision" + until(full, on);
            case ENDED -> ends(full.sentence(), on);
        };
    }

    private static String release(Custody custody, LocalDate on) {
        return custody.nextRelease(on)
                .map(date -> "; %s %s".formatted(date.title().toLowerCase(Locale.UK), Words.date(date.fallsOn())))
                .orElse("");
    }

    private static String until(SentenceInFull full, LocalDate on) {
        var end = stageEnd(full, on);
        return end == null ? "" : " to " + Words.date(end);
    }

    private static @Nullable String left(SentenceInFull full, LocalDate on) {
        var sentence = full.sentence();
        if (!sentence.custodial()) {
            return sentence.hasEnded(on) || sentence.expectedEnd() == null || sentence.endIsUnrecorded(on)
                    ? null
                    : new Remaining(sentence.startsOn(), sentence.expectedEnd(), on).inWords();
        }
        var end = stageEnd(full, on);
        return switch (full.standing(on)) {
            case ON_LICENCE, ON_POST_SENTENCE_SUPERVISION -> end == null ? null : new Remaining(on, end, on).inWords();
            case NOT_STARTED, IN_CUSTODY, RECALLED, ENDED -> null;
        };
    }

    private static @Nullable LocalDate stageEnd(SentenceInFull full, LocalDate on) {
        return full.custody()
                .stageOn(on)
                .map(stage -> stage.during().to())
                .orElse(full.sentence().expectedEnd());
    }
}
