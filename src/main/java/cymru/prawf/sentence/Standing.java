package cymru.prawf.sentence;

import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;

/** Where a custodial sentence stands on a day. */
public enum Standing implements Labelled {
    NOT_STARTED("Not started"),
    IN_CUSTODY("In custody"),
    ON_LICENCE("On licence"),
    ON_POST_SENTENCE_SUPERVISION("On post-sentence supervision"),
    RECALLED("Recalled to prison"),
    ENDED("Ended");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Worked out from what happened up to that day. A stage that was recorded says most; where an older system sent a release
     * without one, a licence is taken to run to the end of the sentence.
     */
    public static Standing on(LocalDate day, Sentence sentence, Custody custody) {
        if (sentence.hasEnded(day)) {
            return ENDED;
        }
        if (day.isBefore(sentence.startsOn())) {
            return NOT_STARTED;
        }
        var release = custody.lastRelease(day);
        var recall = custody.lastRecall(day);
        boolean past = sentence.expectedEnd() != null && sentence.expectedEnd().isBefore(day);
        boolean recalled =
                recall.isPresent() && release.filter(recall.get()::isBefore).isEmpty();
        if (recalled) {
            return past ? ENDED : RECALLED;
        }
        var stage = custody.stageOn(day);
        if (stage.isPresent()) {
            return switch (stage.get().kind()) {
                case LICENCE -> ON_LICENCE;
                case POST_SENTENCE_SUPERVISION -> ON_POST_SENTENCE_SUPERVISION;
            };
        }
        boolean stagesOver = !custody.stages().isEmpty()
                && custody.stages().stream()
                        .allMatch(each ->
                                each.during().to() != null && each.during().to().isBefore(day));
        if (past || stagesOver) {
            return ENDED;
        }
        return release.isPresent() ? ON_LICENCE : IN_CUSTODY;
    }
}
