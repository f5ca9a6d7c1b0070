package cymru.prawf.record;

import cymru.prawf.kernel.Labelled;

/** The headings by which the chronology can be filtered. */
public enum Heading implements Labelled {
    APPOINTMENTS("Appointments and contact"),
    ORDERS("Orders and requirements"),
    CUSTODY("Custody and release"),
    RISK("Risk and registrations"),
    PERSON("Person and circumstances"),
    ALLOCATION("Who holds the case"),
    OTHER("Other entries");

    private final String label;

    Heading(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
