package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** Whether a person is in custody and, if so, how far from release. */
public enum CustodyStage implements Labelled {
    IN_THE_COMMUNITY("In the community"),
    LAST_12_WEEKS("12 weeks or less from release"),
    MORE_THAN_12_WEEKS("More than 12 weeks from release");

    private final String label;

    CustodyStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean inCustody() {
        return this != IN_THE_COMMUNITY;
    }
}
