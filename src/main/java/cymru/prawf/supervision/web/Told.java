package cymru.prawf.supervision.web;

import cymru.prawf.kernel.Labelled;

/** Who was told that a case changes hands. */
public enum Told implements Labelled {
    PERSON("The person on probation"),
    FAMILY("Their family or carer"),
    POLICE("The police"),
    PARTNER("A partner agency"),
    NOBODY_YET("Nobody yet");

    private final String label;

    Told(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
