package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/**
 * What a person said kept them away. Every reason but the last can be accepted.
 *
 * <p>Source: the acceptable absences of nDelius, in the reference data that HMPPS publishes.
 */
public enum AbsenceReason implements Labelled {
    COURT_OR_LEGAL("Court or legal"),
    EMPLOYMENT("Employment"),
    FAMILY_OR_CHILDCARE("Family or childcare"),
    HOLIDAY("Holiday"),
    MEDICAL("Medical"),
    RELIGIOUS("Religious"),
    REMANDED_IN_CUSTODY("Remanded in custody"),
    OTHER("Other"),
    NONE_GIVEN("No reason given");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean canBeAccepted() {
        return this != NONE_GIVEN;
    }
}
