package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/** Whose doing it was that an appointment was not kept as arranged. */
public enum Whose implements Labelled {
    NOBODYS("Nobody’s"),
    THEIRS("Theirs"),
    OURS("Ours");

    private final String label;

    Whose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
