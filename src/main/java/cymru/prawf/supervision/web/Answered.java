package cymru.prawf.supervision.web;

import cymru.prawf.kernel.Labelled;

/** Who answered a call. */
public enum Answered implements Labelled {
    THEM("The person on probation"),
    SOMEBODY_ELSE("Somebody else");

    private final String label;

    Answered(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
