package cymru.prawf.person;

import cymru.prawf.kernel.Labelled;

/** Whether a person lives mainly at an address. */
public enum AddressUse implements Labelled {
    MAIN("Main address"),
    OTHER("Other address");

    private final String label;

    AddressUse(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
