package cymru.prawf.contact;

import cymru.prawf.kernel.Labelled;

/** How a contact came about that nobody had booked. */
public enum ContactType implements Labelled {
    CALLED_IN("They called in", "Called in"),
    CALL_RECEIVED("Telephone call from them", "Rang"),
    CALL_MADE("Telephone call to them", "We rang"),
    MESSAGE_RECEIVED("E-mail, letter or text from them", "Wrote to us"),
    MESSAGE_SENT("E-mail, letter or text to them", "We wrote"),
    HOME_VISIT("Home visit that was not booked", "We visited at home"),
    NOT_AT_HOME("Home visit, nobody in", "We visited at home and found nobody in"),
    FROM_AGENCY("Information from another agency", "Information from another agency"),
    WITH_AGENCY("Talk or meeting with another agency", "We spoke to another agency"),
    OTHER("Something else", "Contact");

    private final String label;
    private final String opening;

    ContactType(String label, String opening) {
        this.label = label;
        this.opening = opening;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it was with somebody other than the person on probation. */
    public boolean involvesOthers() {
        return this == FROM_AGENCY || this == WITH_AGENCY;
    }

    /** How a sentence about it begins. */
    String opening() {
        return opening;
    }
}
