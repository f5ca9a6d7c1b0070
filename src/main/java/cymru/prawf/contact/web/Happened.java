package cymru.prawf.contact.web;

import cymru.prawf.contact.Result;
import cymru.prawf.kernel.Labelled;
import org.jspecify.annotations.Nullable;

/** The first answer about an appointment, commonest first; only one of them needs no second page. */
public enum Happened implements Labelled {
    COMPLIED("They attended and complied"),
    ABSENT("They were absent"),
    DID_NOT_COMPLY("They attended but did not comply"),
    CALLED_OFF("We cancelled, moved it or stood them down");

    private final String label;

    Happened(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Nullable
    String hint() {
        return switch (this) {
            case COMPLIED -> null;
            case ABSENT, DID_NOT_COMPLY -> "You give the reason on the next page";
            case CALLED_OFF -> "Also when they asked for another time. You give the reason on the next page";
        };
    }

    static Happened of(Result result) {
        return switch (result) {
            case ATTENDED_COMPLIED -> COMPLIED;
            case ATTENDED_DID_NOT_COMPLY -> DID_NOT_COMPLY;
            case ABSENT_AWAITING_EVIDENCE, ABSENT_ACCEPTABLE, ABSENT_UNACCEPTABLE -> ABSENT;
            case CANCELLED_BY_US, RESCHEDULED_BY_US, RESCHEDULED_AT_THEIR_REQUEST, STOOD_DOWN -> CALLED_OFF;
        };
    }
}
