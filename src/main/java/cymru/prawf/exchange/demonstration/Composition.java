package cymru.prawf.exchange.demonstration;

import static cymru.prawf.exchange.demonstration.Band.*;
import static cymru.prawf.exchange.demonstration.Duty.*;

import java.util.List;

/**
 * How many cases of each sort an area has.
 *
 * <p>From the report: 1,565 cases of the CRC and 1,196 of the NPS (Tables 3 and 4); the bands of Table 2 (Red 18%, Red/Amber 9,
 * Amber 34, Green 6, In Touch 19, Blue 14); 39% of CRC cases custodial (key facts); 5% women in the NPS; about 200 IOM cases, two
 * thirds of them the CRC's. Women of the CRC (15%) and every other split are ours.
 */
final class Composition {

    static final int CRC_CASES = 1_565;
    static final int NPS_CASES = 1_196;
    static final int CASES = CRC_CASES + NPS_CASES;

    /** MAPPA eligible people managed by the NPS in Gwent (the report, key facts). */
    static final int MAPPA_CASES = 1_032;

    /** Everybody under probation supervision in England and Wales (the report, key facts); 95 Gwents are 93 fewer. */
    static final int ENGLAND_AND_WALES = 262_388;

    static final int AREAS_OF_ENGLAND_AND_WALES = 95;

    private static final Odds<Band> NO_BAND = new Odds<>();

    /** The sort of case that takes what an area has more than Gwent. */
    static final Odds<Band> LARGEST = bands(45, RED_AMBER).and(444, AMBER);

    static final List<Group> GROUPS = List.of(
            //        whose          cases women bands                               prison near licence PSS  CO  SSO
            new Group(IOM_CASES, 128, 5, bands(128, RED), statuses(16, 8, 50, 14, 26, 14)),
            new Group(COMPLEX_CASES, 234, 10, bands(154, RED).and(80, RED_AMBER), statuses(0, 8, 70, 20, 76, 60)),
            new Group(MOST_CASES, 489, 34, LARGEST, statuses(0, 8, 82, 57, 200, 142)),
            new Group(MOST_CASES, 72, 6, bands(72, GREEN), statuses(0, 0, 0, 0, 44, 28)),
            new Group(MOST_CASES, 83, 0, bands(83, BLUE), statuses(83, 0, 0, 0, 0, 0)),
            new Group(
                    WOMENS_CASES,
                    88,
                    88,
                    bands(16, RED_AMBER).and(60, AMBER).and(12, IN_TOUCH),
                    statuses(0, 0, 12, 8, 43, 25)),
            new Group(WOMENS_CASES, 10, 10, bands(10, GREEN), statuses(0, 0, 0, 0, 7, 3)),
            new Group(WOMENS_CASES, 2, 2, bands(2, BLUE), statuses(2, 0, 0, 0, 0, 0)),
            new Group(UNPAID_WORK_CASES, 123, 18, bands(28, AMBER).and(95, IN_TOUCH), statuses(0, 0, 0, 0, 78, 45)),
            new Group(UNPAID_WORK_CASES, 12, 2, bands(12, GREEN), statuses(0, 0, 0, 0, 7, 5)),
            new Group(IN_TOUCH_CASES, 190, 50, bands(190, IN_TOUCH), statuses(0, 0, 8, 30, 92, 60)),
            new Group(IN_TOUCH_CASES, 134, 10, bands(134, BLUE), statuses(134, 0, 0, 0, 0, 0)),
            new Group(CUSTODY_CASES, 330, 8, NO_BAND, statuses(330, 0, 0, 0, 0, 0)),
            new Group(Duty.NPS_CASES, 802, 50, NO_BAND, statuses(0, 130, 456, 10, 106, 100)),
            new Group(NPS_IOM_CASES, 64, 2, NO_BAND, statuses(0, 0, 44, 0, 10, 10)));

    private Composition() {}

    /** Cases of one sort: who holds them, how many there are, of whom how many are women, and how bands and statuses fall. */
    record Group(Duty duty, int cases, int women, Odds<Band> bands, Odds<Status> statuses) {

        boolean crc() {
            return switch (duty) {
                case COMPLEX_CASES, MOST_CASES, IOM_CASES, WOMENS_CASES, UNPAID_WORK_CASES, IN_TOUCH_CASES -> true;
                case CUSTODY_CASES, NPS_CASES, NPS_IOM_CASES, NO_CASES -> false;
            };
        }
    }

    /** How many people there are in so many areas: in 95, all of England and Wales. */
    static int peopleIn(int areas) {
        return areas * CASES + (areas >= AREAS_OF_ENGLAND_AND_WALES ? beyond() : 0);
    }

    /** What an area has more than Gwent: the last of England and Wales takes what is left. */
    static int extra(Area area) {
        return area.number() == AREAS_OF_ENGLAND_AND_WALES ? beyond() : 0;
    }

    private static int beyond() {
        return ENGLAND_AND_WALES - AREAS_OF_ENGLAND_AND_WALES * CASES;
    }

    private static Odds<Band> bands(int number, Band band) {
        return Odds.of(number, band);
    }

    private static Odds<Status> statuses(
            int inCustody, int nearRelease, int licence, int postSentence, int communityOrder, int suspended) {
        return Odds.of(inCustody, Status.IN_CUSTODY)
                .and(nearRelease, Status.NEAR_RELEASE)
                .and(licence, Status.LICENCE)
                .and(postSentence, Status.POST_SENTENCE)
                .and(communityOrder, Status.COMMUNITY_ORDER)
                .and(suspended, Status.SUSPENDED_SENTENCE);
    }
}
