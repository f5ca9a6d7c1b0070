package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/** How an appointment is kept, and whether somebody has to go somewhere for it. */
public enum AppointmentType implements Labelled {
    OFFICE("Office appointment", "office appointment", true, true),
    COMMUNITY_HUB("Community hub appointment", "community hub appointment", true, true),
    HOME_VISIT("Home visit", "home visit", false, true),
    TELEPHONE("Telephone call", "telephone call", false, false),
    VIDEO("Video call", "video call", false, false),
    PROGRAMME("Group or programme session", "programme session", true, true),
    RAR_ACTIVITY("RAR activity", "RAR activity", true, true),
    UNPAID_WORK("Unpaid work session", "unpaid work session", true, true),
    WITH_POLICE("Joint appointment with the police", "joint appointment with the police", true, true),
    PARTNER_AGENCY("Appointment with a partner agency", "appointment with a partner agency", true, true),
    COURT("Court appearance", "court appearance", true, true),
    OTHER("Another kind of appointment", "appointment", true, true);

    private final String label;
    private final String inSentence;
    private final boolean needsPlace;
    private final boolean faceToFace;

    AppointmentType(String label, String inSentence, boolean needsPlace, boolean faceToFace) {
        this.label = label;
        this.inSentence = inSentence;
        this.needsPlace = needsPlace;
        this.faceToFace = faceToFace;
    }

    @Override
    public String label() {
        return label;
    }

    /** As it reads in the middle of a sentence. */
    public String inSentence() {
        return inSentence;
    }

    /** Whether it is usual on a Saturday or Sunday. */
    boolean onWeekends() {
        return this == UNPAID_WORK;
    }

    /** Whether several people come to one session of it. */
    boolean forGroups() {
        return this == PROGRAMME || this == RAR_ACTIVITY || this == UNPAID_WORK;
    }

    public boolean needsPlace() {
        return needsPlace;
    }

    public boolean faceToFace() {
        return faceToFace;
    }
}
