package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** How a person takes part in their supervision, worked out from what came of their appointments. */
public enum Engagement implements Labelled {
    GOOD("Good"),
    FAIR("Fair"),
    POOR("Poor");

    private final String label;

    Engagement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
