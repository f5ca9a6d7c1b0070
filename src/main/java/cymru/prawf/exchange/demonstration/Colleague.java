package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Officer;
import cymru.prawf.staff.Team;
import java.time.LocalDate;

/**
 * Somebody who works in an area, and where.
 *
 * @param userName how they sign in, and are named in what they record
 * @param employed from when, and until when if they have left
 */
record Colleague(Seat seat, Officer officer, Team team, String provider, String userName, Period employed) {

    StaffCode code() {
        return officer.code();
    }

    String name() {
        return officer.name();
    }

    boolean isFemale() {
        return officer.sex() == Officer.Sex.FEMALE;
    }

    boolean worksOn(LocalDate day) {
        return employed.includes(day);
    }

    /** The day on which they went away for long or for good, if they did. */
    LocalDate wentOn(LocalDate today) {
        return today.minusDays(seat.days());
    }
}
