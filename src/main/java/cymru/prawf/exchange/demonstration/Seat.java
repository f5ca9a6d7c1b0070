package cymru.prawf.exchange.demonstration;

import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Officer;
import java.math.BigDecimal;

/**
 * A place in a team, before anybody is named for it.
 *
 * @param fte of a full week, like 0.60
 * @param presence whether whoever has it is there
 * @param days for how many days they have been away, or gone, or here; 0 where they have always been
 */
record Seat(String team, Grade grade, Officer.Sex sex, BigDecimal fte, Duty duty, Presence presence, int days) {

    enum Presence {
        THERE,
        LONG_SICK,
        ON_PARENTAL_LEAVE,
        LEFT,
        NEW
    }

    boolean isThere() {
        return presence == Presence.THERE || presence == Presence.NEW;
    }

    /** How many cases it is meant to hold. */
    double room() {
        return isThere() ? duty.fullWeek() * fte.doubleValue() : 0;
    }
}
