package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import java.time.LocalDate;
import java.util.UUID;

/** A date that a custodial sentence sets. */
public record KeyDate(UUID id, Crn crn, SentenceId sentence, Kind kind, String inWords, LocalDate fallsOn) {

    public enum Kind implements Labelled {
        HOME_DETENTION_CURFEW("Home detention curfew eligibility"),
        PAROLE_ELIGIBILITY("Parole eligibility"),
        AUTOMATIC_RELEASE("Automatic release"),
        CONDITIONAL_RELEASE("Conditional release"),
        EXPECTED_RELEASE("Expected release"),
        LICENCE_EXPIRY("Licence expiry"),
        SENTENCE_EXPIRY("Sentence expiry"),
        SUPERVISION_END("End of post-sentence supervision"),
        OTHER("Another date");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        boolean isRelease() {
            return switch (this) {
                case AUTOMATIC_RELEASE, CONDITIONAL_RELEASE, EXPECTED_RELEASE -> true;
                case HOME_DETENTION_CURFEW,
                        PAROLE_ELIGIBILITY,
                        LICENCE_EXPIRY,
                        SENTENCE_EXPIRY,
                        SUPERVISION_END,
                        OTHER -> false;
            };
        }
    }

    public String title() {
        return kind == Kind.OTHER ? inWords : kind.label();
    }
}
