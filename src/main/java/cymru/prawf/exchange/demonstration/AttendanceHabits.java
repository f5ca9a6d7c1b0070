package cymru.prawf.exchange.demonstration;

import cymru.prawf.contact.Result;
import cymru.prawf.policy.Engagement;

/**
 * How somebody keeps appointments, and how readily an absence of theirs is accepted.
 *
 * <p>In three of 31 CRC cases that the inspectors read there were eleven or more accepted absences; about three fifths abided by
 * the sentence, most in the NPS (the report, chapter 3). The rates that lead there are ours.
 */
enum AttendanceHabits {
    //           complied acceptable unacceptable did not comply
    RELIABLE(0.93, 0.07, 0, 0),
    FAIR(0.81, 0.12, 0.055, 0.015),
    POOR(0.58, 0.17, 0.2, 0.05),
    LEEWAY_GIVEN(0.47, 0.45, 0.06, 0.02),
    RELIABLE_AT_THE_NPS(0.955, 0.045, 0, 0),
    FAIR_AT_THE_NPS(0.87, 0.065, 0.055, 0.01),
    POOR_AT_THE_NPS(0.66, 0.09, 0.21, 0.04);

    private static final double LEEWAY = 0.26;

    private final Odds<Result> results;

    AttendanceHabits(double complied, double acceptable, double unacceptable, double didNotComply) {
        results = Odds.of(complied, Result.ATTENDED_COMPLIED)
                .and(acceptable, Result.ABSENT_ACCEPTABLE)
                .and(unacceptable, Result.ABSENT_UNACCEPTABLE)
                .and(didNotComply, Result.ATTENDED_DID_NOT_COMPLY);
    }

    static AttendanceHabits of(CasePlan plan, Engagement engagement, Dice dice) {
        boolean leeway = dice.named("leeway").chance(LEEWAY);
        return switch (engagement) {
            case GOOD -> plan.crc() ? RELIABLE : RELIABLE_AT_THE_NPS;
            case FAIR -> plan.crc() ? (leeway ? LEEWAY_GIVEN : FAIR) : FAIR_AT_THE_NPS;
            case POOR -> plan.crc() ? (leeway ? LEEWAY_GIVEN : POOR) : POOR_AT_THE_NPS;
        };
    }

    Result any(Dice dice) {
        return results.any(dice);
    }
}
