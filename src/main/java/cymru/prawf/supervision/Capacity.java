package cymru.prawf.supervision;

import cymru.prawf.policy.Band;
import cymru.prawf.policy.Manner;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many cases a full-time equivalent can hold, and how many hours one has.
 *
 * <p>From the report on Gwent, 2017: 45 cases a PO and 70 a PSO with 10 days' sickness a person a year; In-Touch hubs averaged 162 a
 * PSO. Ours: that a capacity shrinks with the days lost beyond ten, of 227 working days a year after leave and bank holidays; 37
 * hours a week.
 */
public final class Capacity {

    static final int ASSUMED_SICK_DAYS = 10;
    private static final int WORKING_DAYS_A_YEAR = 227;
    private static final int HOURS_A_DAY_TIMES_TEN = 74;
    private static final int WEEKS_A_YEAR = 52;

    private Capacity() {}

    /** Cases for one full-time equivalent, with the sickness that the report's model assumes. */
    public static int cases(Grade grade) {
        return switch (grade) {
            case PO -> 45;
            case IN_TOUCH_CASE_MANAGER -> 162;
            default -> 70;
        };
    }

    /** Full-time equivalents that so many cases need with so much sickness, to one place. */
    static BigDecimal needed(Grade grade, int cases, int sickDays) {
        var atTen = BigDecimal.valueOf(cases).divide(BigDecimal.valueOf(cases(grade)), 6, RoundingMode.HALF_UP);
        return atTen.multiply(BigDecimal.valueOf(WORKING_DAYS_A_YEAR - ASSUMED_SICK_DAYS))
                .divide(BigDecimal.valueOf(Math.max(1, WORKING_DAYS_A_YEAR - sickDays)), 1, RoundingMode.HALF_UP);
    }

    /** Hours a week that these full-time equivalents have between them, after leave, bank holidays and sickness. */
    static BigDecimal hoursAWeek(BigDecimal fullTime, int sickDays) {
        return fullTime.multiply(
                        BigDecimal.valueOf((long) HOURS_A_DAY_TIMES_TEN * Math.max(0, WORKING_DAYS_A_YEAR - sickDays)))
                .divide(BigDecimal.valueOf(10L * WEEKS_A_YEAR), 0, RoundingMode.HALF_UP);
    }

    /** The grade that does the work of a band: the lowest that may. */
    static Grade of(Band band) {
        if (band.manner() != Manner.MEETINGS && band.grades().contains(Grade.IN_TOUCH_CASE_MANAGER)) {
            return Grade.IN_TOUCH_CASE_MANAGER;
        }
        return band.grades().contains(Grade.PSO) ? Grade.PSO : Grade.PO;
    }
}
