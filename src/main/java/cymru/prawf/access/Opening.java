package cymru.prawf.access;

import cymru.prawf.kernel.Labelled;

/** Somebody opened a page of a person's record, or was turned away. */
public final class Opening {

    /** What came of it. */
    public enum Result implements Labelled {
        READ("Opened"),
        CHANGED("Changed"),
        LIMITED("Refused: limited record"),
        REASON_ASKED("Asked for a reason"),
        NOT_ALLOWED("Refused: not for their role"),
        NO_SUCH_CASE("No such case");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private Opening() {}
}
