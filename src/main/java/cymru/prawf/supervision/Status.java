package cymru.prawf.supervision;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.web.Colour;

/** How an expectation stands on a day. */
public enum Status implements Labelled {
    NOT_YET_DUE("Not yet due", Colour.GREY),
    DUE_SOON("Due soon", Colour.YELLOW),
    OVERDUE("Overdue", Colour.RED),
    MET("Met", Colour.GREEN),
    MET_LATE("Met late", Colour.ORANGE),
    EXCUSED_BY_US("Excused by us", Colour.PURPLE),
    EXCUSED_BY_THEM("Excused by them", Colour.TURQUOISE),
    NO_LONGER_APPLICABLE("No longer applies", Colour.GREY);

    private final String label;
    private final Colour colour;

    Status(String label, Colour colour) {
        this.label = label;
        this.colour = colour;
    }

    @Override
    public String label() {
        return label;
    }

    public Colour colour() {
        return colour;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this == NOT_YET_DUE || this == DUE_SOON || this == OVERDUE;
    }
}
