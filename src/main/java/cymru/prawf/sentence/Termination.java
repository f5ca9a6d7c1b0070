package cymru.prawf.sentence;

import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;

/** How and when a sentence ended; its own words where it is none of the usual ways. */
public record Termination(LocalDate endedOn, Reason why, String inWords) {

    public enum Reason implements Labelled {
        COMPLETED("Completed"),
        COMPLETED_EARLY("Ended early by the court for good progress"),
        REVOKED_AFTER_BREACH("Revoked after a breach"),
        REVOKED_FURTHER_OFFENCE("Revoked after a further offence"),
        REVOKED_UNWORKABLE("Revoked because it could not be worked"),
        REPLACED("Replaced by another sentence"),
        SET_ASIDE("Set aside on appeal"),
        TRANSFERRED("Moved out of England and Wales"),
        DIED("The person died"),
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

    public Termination {
        if (why == Reason.OTHER && inWords.isBlank()) {
            throw new IllegalArgumentException("Another reason needs its words");
        }
    }

    public Termination(LocalDate endedOn, Reason why) {
        this(endedOn, why, "");
    }

    public String reason() {
        return why == Reason.OTHER ? inWords : why.label();
    }
}
