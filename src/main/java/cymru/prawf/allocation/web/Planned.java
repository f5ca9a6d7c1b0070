package cymru.prawf.allocation.web;

import cymru.prawf.kernel.Labelled;

/** Whether a change of officer was foreseen. */
public enum Planned implements Labelled {
    PLANNED("Yes, the person could be told and the case handed over"),
    UNPLANNED("No");

    private final String label;

    Planned(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
