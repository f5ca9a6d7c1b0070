package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a court decided that a person is to serve; somebody may serve several at once.
 *
 * @param number counts the sentences of one person, as the other systems do
 * @param kindInWords what it is when it is none of the usual kinds
 * @param law the act it was made under, where that was noted
 * @param court as it was called when it sentenced
 * @param sentencedOn unknown only in what another system sent
 * @param length none for a sentence without a fixed length
 */
public record Sentence(
        SentenceId id,
        Crn crn,
        int number,
        Kind kind,
        String kindInWords,
        String law,
        @Nullable String courtCode,
        String court,
        @Nullable LocalDate convictedOn,
        @Nullable LocalDate sentencedOn,
        LocalDate startsOn,
        @Nullable Length length,
        @Nullable LocalDate expectedEnd,
        @Nullable Termination termination) {

    public enum Kind implements Labelled {
        COMMUNITY_ORDER("Community order"),
        SUSPENDED_SENTENCE_ORDER("Suspended sentence order"),
        CUSTODIAL_SENTENCE("Custodial sentence"),
        OTHER("Another sentence");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** "Community order", or its own words when it is another sentence. */
    public String title() {
        return kind != Kind.OTHER || kindInWords.isEmpty()
                ? kind.label()
                : Character.toUpperCase(kindInWords.charAt(0)) + kindInWords.substring(1);
    }

    public boolean custodial() {
        return kind == Kind.CUSTODIAL_SENTENCE;
    }

    public boolean hasEnded(LocalDate on) {
        return termination != null && !termination.endedOn().isAfter(on);
    }

    /** Past its last day, and nobody has said how it ended. */
    public boolean endIsUnrecorded(LocalDate on) {
        return termination == null && expectedEnd != null && expectedEnd.isBefore(on);
    }

    Sentence numbered(int next) {
        return new Sentence(
                id,
                crn,
                next,
                kind,
                kindInWords,
                law,
                courtCode,
                court,
                convictedOn,
                sentencedOn,
                startsOn,
                length,
                expectedEnd,
                termination);
    }

    public Sentence terminated(Termination how) {
        return new Sentence(
                id,
                crn,
                number,
                kind,
                kindInWords,
                law,
                courtCode,
                court,
                convictedOn,
                sentencedOn,
                startsOn,
                length,
                expectedEnd,
                how);
    }
}
