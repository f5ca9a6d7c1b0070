package cymru.prawf.sentence;

import cymru.prawf.kernel.Labelled;

/** A court that sentences. */
public record Court(String code, String name, Kind kind, String area) {

    public enum Kind implements Labelled {
        MAGISTRATES("Magistrates' court"),
        CROWN("Crown Court"),
        YOUTH("Youth court");

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
