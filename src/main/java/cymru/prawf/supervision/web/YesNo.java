package cymru.prawf.supervision.web;

import cymru.prawf.kernel.Labelled;

/** An answer that nobody gives for the person who asks: neither is chosen beforehand. */
public enum YesNo implements Labelled {
    YES("Yes"),
    NO("No");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
