package cymru.prawf.access;

import cymru.prawf.kernel.Crn;

/** Somebody asked for a record that is closed to them. It carries no more than may be shown: the CRN and whom to ask. */
class LimitedRecord extends RuntimeException {

    private final transient Crn crn;
    private final String whomToAsk;

    LimitedRecord(Crn crn, String whomToAsk) {
        super("Limited");
        this.crn = crn;
        this.whomToAsk = whomToAsk;
    }

    Crn crn() {
        return crn;
    }

    String whomToAsk() {
        return whomToAsk;
    }
}
