package cymru.prawf.supervision;

import cymru.prawf.kernel.Labelled;

/** The standards there are, by the name under which expectations are kept. */
public enum StandardName implements Labelled {
    FIRST_APPOINTMENT("First appointment"),
    CONTACT("Contact"),
    MONTHLY_FACE_TO_FACE("Face to face every month"),
    IN_TOUCH_CALL("In-Touch call"),
    CUSTODY_ACTIVITY("Activity in custody"),
    PLAN("Plan"),
    REVIEW("Review of risk"),
    REVIEW_OF_CHANGE("Review because something changed"),
    HOME_VISIT("Home visit"),
    OVERSIGHT("Oversight"),
    HUB_REVIEW_OVERSIGHT("Oversight of a hub review"),
    HANDOVER("Handover"),
    COVER("Cover"),
    OUTCOME("Outcome");

    private final String label;

    StandardName(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is the manager who owes it, and not the responsible officer. */
    public boolean ofManager() {
        return this == OVERSIGHT || this == HUB_REVIEW_OVERSIGHT || this == COVER;
    }
}
