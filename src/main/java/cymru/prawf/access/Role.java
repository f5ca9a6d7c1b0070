package cymru.prawf.access;

import cymru.prawf.kernel.Labelled;

/** What a person who signs in does in the organisation, which says what they may do here. */
public enum Role implements Labelled {
    RESPONSIBLE_OFFICER("Responsible officer"),
    TEAM_MANAGER("Team manager"),
    CASE_ADMINISTRATOR("Case administrator"),
    IN_TOUCH_CASE_MANAGER("In-Touch case manager"),
    INTERVENTIONS("Interventions facilitator"),
    UNPAID_WORK("Unpaid work officer"),
    COURT("Court officer"),
    VICTIM_LIAISON("Victim liaison officer"),
    ANALYST("Performance analyst"),
    INSPECTOR("Inspector"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
