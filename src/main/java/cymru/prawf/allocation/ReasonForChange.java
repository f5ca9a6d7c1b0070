package cymru.prawf.allocation;

import cymru.prawf.kernel.Labelled;

/** Why a case came to its responsible officer, in words that end the sentence "changed because …". */
public enum ReasonForChange implements Labelled {
    INITIAL_ALLOCATION("Initial allocation", "the case was allocated"),
    RISK_CHANGED("Risk changed", "the risk changed"),
    OFFICER_LEFT("Officer left", "an officer left"),
    OFFICER_SICK("Officer off sick", "an officer was off sick"),
    PARENTAL_LEAVE(
            "Maternity, paternity or adoption leave", "an officer went on maternity, paternity or adoption leave"),
    WORKLOAD("Workload", "of workload"),
    PERSON_MOVED("Person moved", "the person moved"),
    OTHER_ORGANISATION("Transfer between organisations", "the case went to the other organisation"),
    PERSON_ASKED("Request of the person", "the person asked"),
    TO_HUB("Transfer to the hub", "the person is to be supervised by telephone"),
    FROM_HUB("Return to face to face", "the person is to be seen face to face again"),
    OTHER("Something else", "of something else");

    private final String label;
    private final String because;

    ReasonForChange(String label, String because) {
        this.label = label;
        this.because = because;
    }

    @Override
    public String label() {
        return label;
    }

    String because() {
        return because;
    }

    /** Whether it stands for a decision of its own, and so is not to be chosen when only the officer is to change. */
    public boolean ofATransfer() {
        return this == TO_HUB || this == FROM_HUB;
    }
}
