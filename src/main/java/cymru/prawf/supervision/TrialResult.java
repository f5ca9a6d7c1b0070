package cymru.prawf.supervision;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a trial found, with the policy in force and the one that was tried beside each other.
 *
 * @param cases how many were looked at: held by the provider on the day, of the records that whoever tried it may see
 * @param banded how many of them have a band
 * @param bands how many in each band
 * @param moves from which band to which, without those that stay
 * @param weeks what falls due in each week, for each grade
 * @param staff what is needed and what is there, for each grade
 * @param lessSeen how many would be seen less although something is open
 */
public record TrialResult(
        int cases,
        int banded,
        List<BandCount> bands,
        List<Move> moves,
        List<Week> weeks,
        List<Staff> staff,
        int lessSeen) {

    /** Cases of one band now and as tried. */
    public record BandCount(String band, String name, int now, int tried) {}

    /** Cases that would go from one band to another. */
    public record Move(String from, String to, int cases) {}

    /**
     * What falls due for one grade in one week.
     *
     * @param week from 1
     * @param minutesNow with preparation and record, by the minutes of the bands
     */
    public record Week(int week, String grade, int contactsNow, int minutesNow, int contactsTried, int minutesTried) {}

    /**
     * One grade.
     *
     * @param fullTime equivalents that are there, less those who leave
     * @param neededNow equivalents that the caseload needs by the capacity of the model, with this much sickness
     * @param hoursAWeek that those who are there have for contacts and all else, less leave and sickness
     */
    public record Staff(
            String grade,
            BigDecimal fullTime,
            int casesNow,
            int casesTried,
            BigDecimal neededNow,
            BigDecimal neededTried,
            BigDecimal hoursAWeek) {}
}
