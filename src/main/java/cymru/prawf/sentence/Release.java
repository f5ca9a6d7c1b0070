package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;
import java.util.UUID;

/** A release from prison under a sentence. */
public record Release(
        UUID id, Crn crn, SentenceId sentence, LocalDate releasedOn, Kind kind, String inWords, String prison) {

    public enum Kind implements Labelled {
        AUTOMATIC("Automatic release"),
        CONDITIONAL("Conditional release"),
        HOME_DETENTION_CURFEW("Release on home detention curfew"),
        PAROLE("Release on parole"),
        TEMPORARY("Release on temporary licence"),
        AFTER_RECALL("Release again after recall"),
        OTHER("Another release");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public String title() {
        return kind == Kind.OTHER ? inWords : kind.label();
    }
}
