package cymru.prawf.contact;

import static cymru.prawf.contact.Whose.NOBODYS;
import static cymru.prawf.contact.Whose.OURS;
import static cymru.prawf.contact.Whose.THEIRS;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.web.Colour;

/**
 * What came of an appointment: whether the person was there, whose doing it was if it was not kept as arranged, whether that
 * is a failure to comply, and whether it can be known before the appointment starts.
 *
 * <p>Stood down, cancelled and rescheduled by us are never their failures: the report on Gwent, 2017, found all three counted
 * as absences.
 */
public enum Result implements Labelled {
    //                                                                 was there  whose    failure beforehand
    ATTENDED_COMPLIED("Attended and complied", /*                   */ true, NOBODYS, false, false),
    ATTENDED_DID_NOT_COMPLY("Attended and did not comply", /*       */ true, THEIRS, true, false),
    ABSENT_AWAITING_EVIDENCE("Absent, waiting for evidence", /*     */ false, THEIRS, false, false),
    ABSENT_ACCEPTABLE("Acceptable absence", /*                      */ false, THEIRS, false, false),
    ABSENT_UNACCEPTABLE("Unacceptable absence", /*                  */ false, THEIRS, true, false),
    CANCELLED_BY_US("Cancelled by us", /*                           */ false, OURS, false, true),
    RESCHEDULED_BY_US("Rescheduled by us", /*                       */ false, OURS, false, true),
    RESCHEDULED_AT_THEIR_REQUEST("Rescheduled at their request", /* */ false, THEIRS, false, true),
    STOOD_DOWN("Stood down", /*                                     */ false, OURS, false, true);

    private final String label;
    private final boolean attended;
    private final Whose whose;
    private final boolean failureToComply;
    private final boolean beforehand;

    Result(String label, boolean attended, Whose whose, boolean failureToComply, boolean beforehand) {
        this.label = label;
        this.attended = attended;
        this.whose = whose;
        this.failureToComply = failureToComply;
        this.beforehand = beforehand;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean attended() {
        return attended;
    }

    public Whose whose() {
        return whose;
    }

    public boolean failureToComply() {
        return failureToComply;
    }

    /** Whether it can be recorded before the appointment starts. */
    public boolean beforehand() {
        return beforehand;
    }

    /** Whether the person was expected and did not come: we did not call it off and nobody asked to move it. */
    public boolean absence() {
        return !attended && !beforehand;
    }

    /** Whether the appointment took place as far as we are concerned: the person came, or could have come. */
    public boolean expected() {
        return !beforehand;
    }

    /** The word by which it stands out in lists, and its colour. */
    public String word() {
        return switch (this) {
            case ATTENDED_COMPLIED -> "Complied";
            case ATTENDED_DID_NOT_COMPLY -> "Failed to comply";
            case ABSENT_AWAITING_EVIDENCE -> "Waiting for evidence";
            case ABSENT_ACCEPTABLE,
                    ABSENT_UNACCEPTABLE,
                    CANCELLED_BY_US,
                    RESCHEDULED_BY_US,
                    RESCHEDULED_AT_THEIR_REQUEST,
                    STOOD_DOWN -> label;
        };
    }

    public Colour colour() {
        return switch (this) {
            case ATTENDED_COMPLIED -> Colour.GREEN;
            case ATTENDED_DID_NOT_COMPLY, ABSENT_UNACCEPTABLE -> Colour.RED;
            case ABSENT_AWAITING_EVIDENCE -> Colour.YELLOW;
            case ABSENT_ACCEPTABLE -> Colour.TURQUOISE;
            case RESCHEDULED_BY_US, RESCHEDULED_AT_THEIR_REQUEST -> Colour.BLUE;
            case CANCELLED_BY_US, STOOD_DOWN -> Colour.PURPLE;
        };
    }

    /** Whether somebody has to say in words what happened. */
    boolean needsAccount() {
        return absence() || failureToComply;
    }

    /** Whether it is still to be decided. */
    public boolean undecided() {
        return this == ABSENT_AWAITING_EVIDENCE;
    }
}
