package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/** Why we did not keep an appointment. */
public enum OurCause implements Labelled {
    STAFF_SICKNESS("Staff sickness", "because of staff sickness"),
    NO_COVER("No cover", "because there was no cover"),
    NO_TRANSPORT("No transport or van", "because there was no transport"),
    ROOM_OR_IT("Room or IT", "because of the room or IT"),
    OTHER("Other", "for another reason"),
    /** Only where another system did not keep it. */
    NOT_RECORDED("Cause not recorded", "and did not say why");

    private final String label;
    private final String inSentence;

    OurCause(String label, String inSentence) {
        this.label = label;
        this.inSentence = inSentence;
    }

    @Override
    public String label() {
        return label;
    }

    /** "because of staff sickness". */
    String inSentence() {
        return inSentence;
    }
}
