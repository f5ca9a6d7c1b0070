package cymru.prawf.staff;

import cymru.prawf.kernel.Labelled;

/** The grade of a post, which says what work its holder may be given. */
public enum Grade implements Labelled {
    PO("Probation officer", true),
    PSO("Probation services officer", true),
    SPO("Senior probation officer", true),
    IN_TOUCH_CASE_MANAGER("In-Touch case manager", true),
    CASE_ADMINISTRATOR("Case administrator", false),
    INTERVENTIONS_FACILITATOR("Interventions facilitator", false),
    TREATMENT_MANAGER("Treatment manager", false),
    UNPAID_WORK_OFFICER("Unpaid work officer", true),
    COURT_OFFICER("Court officer", false),
    ENFORCEMENT_OFFICER("Enforcement officer", false),
    VICTIM_LIAISON_OFFICER("Victim liaison officer", false),
    QUALITY_MANAGER("Quality and performance manager", false),
    HEAD_OF_UNIT("Head of local delivery unit", false);

    private final String label;
    private final boolean holdsCases;

    Grade(String label, boolean holdsCases) {
        this.label = label;
        this.holdsCases = holdsCases;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether one of this grade can be somebody's responsible officer. */
    public boolean holdsCases() {
        return holdsCases;
    }

    /** Whether the report's staffing figures count it: they give full-time equivalents of POs and PSOs (Tables 3 and 4). */
    public boolean isPractitioner() {
        return this == PO || this == PSO;
    }
}
