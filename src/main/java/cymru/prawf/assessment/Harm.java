package cymru.prawf.assessment;

import cymru.prawf.kernel.Labelled;

/** The level of a person's risk of serious harm to others. */
public enum Harm implements Labelled {
    LOW("Low"),
    MEDIUM("Medium"),
    HIGH("High"),
    VERY_HIGH("Very high");

    private final String label;

    Harm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
