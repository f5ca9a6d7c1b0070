package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** How long it takes until something is written down: mostly the same day, sometimes many days. The shares are ours. */
final class RecordingDelay {

    private static final Odds<Integer> CRC =
            Odds.of(62, 0).and(22, 1).and(9, 2).and(4, 4).and(2, 7).and(1, 14);
    private static final Odds<Integer> NPS =
            Odds.of(76, 0).and(17, 1).and(4, 2).and(2, 3).and(1, 6);
    private static final LocalTime LAST = LocalTime.of(17, 40);

    private RecordingDelay() {}

    /** When something that ended at this time of this day was written down. */
    static Instant after(LocalDate day, LocalTime ended, boolean crc, Dice dice) {
        int days = (crc ? CRC : NPS).any(dice);
        if (days == 0) {
            var at = ended.plusMinutes(dice.between(4, 75));
            return UkTime.at(day.atTime(at.isAfter(LAST) || at.isBefore(ended) ? later(ended) : at));
        }
        var on = WorkingDays.plus(day, days);
        return UkTime.at(on.atTime(8, 30).plusMinutes(dice.between(0, 520)));
    }

    private static LocalTime later(LocalTime ended) {
        return ended.isBefore(LAST) ? LAST : ended.plusMinutes(1);
    }
}
