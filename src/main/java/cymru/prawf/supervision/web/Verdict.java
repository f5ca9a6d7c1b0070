package cymru.prawf.supervision.web;

import cymru.prawf.kernel.Labelled;

/** How a manager decides on a transfer. */
public enum Verdict implements Labelled {
    ACCEPT("Accept: the case changes hands on the day below"),
    RETURN("Send it back with the reason");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
