package cymru.prawf.person;

import cymru.prawf.kernel.Labelled;

/** The sex in which a person is recorded. */
public enum Sex implements Labelled {
    FEMALE("Female"),
    MALE("Male"),
    NOT_SPECIFIED("Not specified");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
