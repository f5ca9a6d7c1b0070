package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** How the people of a band are supervised, which decides what counts as a contact with them. */
public enum Manner implements Labelled {
    MEETINGS("Meetings"),
    CALLS_WITH_RISK_CHECK("Telephone calls with a risk check"),
    ACTIVITY_IN_CUSTODY("Activity while in custody");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
