package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;
import java.util.UUID;

/** A return to prison from licence, and why. */
public record Recall(
        UUID id, Crn crn, SentenceId sentence, LocalDate recalledOn, Kind kind, Reason why, String inWords) {

    public enum Kind implements Labelled {
        STANDARD("Standard recall"),
        FIXED_14_DAYS("Recall for 14 days"),
        FIXED_28_DAYS("Recall for 28 days"),
        NOT_STATED("Recall");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public enum Reason implements Labelled {
        FURTHER_OFFENCE("Charged with a further offence"),
        OUT_OF_TOUCH("Did not keep in touch"),
        RESIDENCE("Did not live where the licence says"),
        BEHAVIOUR("Poor behaviour"),
        OTHER_CONDITION("Broke another licence condition"),
        OTHER("Another reason");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public String reason() {
        return why == Reason.OTHER ? inWords : why.label();
    }
}
