package cymru.prawf.sentence;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Labelled;
import cymru.prawf.kernel.Period;

/** A part of a custodial sentence that is served in the community; never two on one day. */
public record Stage(Crn crn, SentenceId sentence, Kind kind, Period during) {

    public enum Kind implements Labelled {
        LICENCE("Licence"),
        POST_SENTENCE_SUPERVISION("Post-sentence supervision");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
