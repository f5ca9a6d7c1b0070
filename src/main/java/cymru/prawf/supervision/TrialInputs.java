package cymru.prawf.supervision;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody tries before adopting it.
 *
 * @param model the version or draft that is tried, like {@code risk-based-2016/1} or {@code draft:} and its id
 * @param modelName as it was called when it was tried
 * @param provider whose cases it is tried on
 * @param from the day on which it would come into force
 * @param weeks how far ahead, 1 to 52
 * @param sickDays working days of sickness for each full-time equivalent a year
 * @param poLeaving full-time equivalents of POs who leave
 * @param psoLeaving full-time equivalents of PSOs who leave
 */
public record TrialInputs(
        String model,
        String modelName,
        String provider,
        LocalDate from,
        int weeks,
        int sickDays,
        BigDecimal poLeaving,
        BigDecimal psoLeaving) {

    public TrialInputs {
        if (weeks < 1 || weeks > 52) {
            throw new IllegalArgumentException("1 to 52 weeks, not " + weeks);
        }
        if (sickDays < 0 || sickDays > 200) {
            throw new IllegalArgumentException("0 to 200 days of sickness, not " + sickDays);
        }
    }

    public LocalDate to() {
        return from.plusWeeks(weeks).minusDays(1);
    }
}
