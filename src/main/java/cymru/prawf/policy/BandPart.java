package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** Something that an operating model says of every band. */
public enum BandPart implements Labelled {
    GRADES("Held by"),
    FREQUENCY("Contact"),
    CHANNELS("Counts as contact"),
    OVERSIGHT("Oversight"),
    REVIEW("Review of risk"),
    HOME_VISIT("Home visit"),
    MINUTES("Minutes a contact");

    private final String label;

    BandPart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
