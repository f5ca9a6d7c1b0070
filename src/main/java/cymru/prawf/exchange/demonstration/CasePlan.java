package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a case is to be like, before anything of it is told.
 *
 * @param number of the person, from 1, over all areas
 * @param band nothing for a case of the NPS
 * @param mappa whether multi-agency public protection arrangements apply
 * @param officer who holds it today
 */
record CasePlan(
        Crn crn,
        int number,
        Area area,
        Duty duty,
        boolean crc,
        @Nullable Band band,
        Status status,
        Sex sex,
        Authority authority,
        Origin origin,
        boolean mappa,
        Colleague officer,
        @Nullable Story story,
        @Nullable Limit limit) {

    /** In a range of its own, so that nobody takes it for a CRN of the live service. */
    static Crn crn(int number) {
        return new Crn("DEM%06d".formatted(number));
    }

    CasePlan limited(Limit how) {
        return new CasePlan(
                crn, number, area, duty, crc, band, status, sex, authority, origin, mappa, officer, story, how);
    }

    boolean isWoman() {
        return sex == Sex.FEMALE;
    }
}
