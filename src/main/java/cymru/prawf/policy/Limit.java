package cymru.prawf.policy;

import cymru.prawf.kernel.Labelled;

/** A time within which something has to be done; an operating model gives each its working days and its source. */
public enum Limit implements Labelled {
    FIRST_APPOINTMENT("First appointment, community order or suspended sentence, after allocation"),
    FIRST_APPOINTMENT_ON_LICENCE("First appointment, licence, after release"),
    PLAN("Plan, after the first attended appointment"),
    OUTCOME("Outcome of an appointment recorded"),
    FOLLOW_UP("Followed up, after a missed face-to-face appointment"),
    LAST_WEEKS_ACTIVITY("Activity in custody, in the last 12 weeks before release"),
    HUB_REVIEW_OVERSIGHT("Oversight of each review of risk done at a hub"),
    HANDOVER("Handover, after the officer changed"),
    COVER("Cover named, after an officer went away"),
    REVIEW_RELATIONSHIP("Review, after a new relationship"),
    REVIEW_ADDRESS("Review, after a change of address"),
    REVIEW_CALL_OUT("Review, after a domestic abuse call-out"),
    REVIEW_ARREST("Review, after an arrest"),
    REVIEW_WORK("Review, after work was found or lost"),
    REVIEW_RELAPSE("Review, after a relapse"),
    REVIEW_CHILD_PROTECTION("Review, after a child protection enquiry"),
    REVIEW_NEW_OFFICER("Review, after the officer changed"),
    REVIEW_NEW_ORDER("Review, after a new order");

    private final String label;

    Limit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
