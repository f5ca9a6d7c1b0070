package cymru.prawf.sentence;

import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;

/** How and when a requirement ended before or with its order. */
public record RequirementEnd(LocalDate endedOn, Reason why, String inWords) {

    public enum Reason implements Labelled {
        COMPLETED("Completed"),
        TIME_RAN_OUT("Time ran out before it was completed"),
        REVOKED("Taken off by the court"),
        REPLACED("Replaced by the court"),
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

    public RequirementEnd {
        if (why == Reason.OTHER && inWords.isBlank()) {
            throw new IllegalArgumentException("Another reason needs its words");
        }
    }

    public RequirementEnd(LocalDate endedOn, Reason why) {
        this(endedOn, why, "");
    }

    public String reason() {
        return why == Reason.OTHER ? inWords : why.label();
    }
}
