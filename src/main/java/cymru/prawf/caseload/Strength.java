package cymru.prawf.caseload;

import cymru.prawf.kernel.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much time the officers of some teams have over the five working days ahead.
 *
 * @param fte of the posts that hold cases
 * @param away full-time days of these on which their officers are away
 */
public record Strength(BigDecimal fte, BigDecimal away) {

    /** A full week of work. Ours, and not official. */
    public static final int HOURS_A_WEEK = 37;

    private static final int DAYS_A_WEEK = 5;

    /** The working days that count: this one, if it is one, and those after it. */
    static List<LocalDate> days(LocalDate on) {
        return Stream.iterate(WorkingDays.onOrAfter(on), day -> WorkingDays.plus(day, 1))
                .limit(DAYS_A_WEEK)
                .toList();
    }

    public long hours() {
        return fte.multiply(BigDecimal.valueOf(HOURS_A_WEEK))
                .subtract(inHours(away))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    public long hoursAway() {
        return inHours(away).setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static BigDecimal inHours(BigDecimal days) {
        return days.multiply(BigDecimal.valueOf(HOURS_A_WEEK))
                .divide(BigDecimal.valueOf(DAYS_A_WEEK), 2, RoundingMode.HALF_UP);
    }
}
