package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.web.Explained;
import cymru.prawf.web.Problem;

/** Somebody asked for a record that is closed to them. It carries no more than may be shown: the CRN and whom to ask. */
class LimitedRecord extends RuntimeException implements Explained {

    static final String TITLE = "This record is limited";

    private final transient Crn crn;
    private final String whomToAsk;

    LimitedRecord(Crn crn, String whomToAsk) {
        super("Limited");
        this.crn = crn;
        this.whomToAsk = whomToAsk;
    }

    String inWords() {
        return "You cannot open the record %s. If you need it for your work, ring %s.".formatted(crn, whomToAsk);
    }

    @Override
    public Problem problem() {
        return Problem.of(404, "limited-record", TITLE, inWords());
    }
}
