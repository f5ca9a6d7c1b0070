package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/** How often an appointment repeats. */
public enum Frequency implements Labelled {
    WEEKLY("Every week"),
    FORTNIGHTLY("Every 2 weeks"),
    MONTHLY("Every month, on the same date"),
    WORKING_DAYS("Every so many working days");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
