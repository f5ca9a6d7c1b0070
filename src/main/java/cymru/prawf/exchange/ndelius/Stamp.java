package cymru.prawf.exchange.ndelius;

import java.time.Instant;

/** Who entered something into nDelius, and when. */
record Stamp(String by, Instant at) {

    static Stamp entered(CaseRow row) {
        return new Stamp(row.enteredBy(), row.entered());
    }

    static Stamp changed(CaseRow row) {
        return new Stamp(row.changedBy(), row.changed());
    }
}
