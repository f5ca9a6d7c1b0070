package cymru.prawf.exchange.demonstration;

import cymru.prawf.kernel.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One officer's days, in quarters of an hour from 9am to 5pm. */
final class Diary {

    private static final int QUARTERS = 32;
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final int LUNCH = 14; // 12:30
    private static final int AFTER_LUNCH = 17; // 1:15pm
    /** A day is tried, then those next to it, then those further off. */
    private static final List<Integer> NEAR = List.of(0, 1, -1);

    private static final List<Integer> ANYWHERE = List.of(0, 1, -1, 2, -2, 3, -3, 4, -4, 5, 6, 7, 8, 9, 10);

    private final Map<LocalDate, byte[]> days = new HashMap<>();
    private final LocalDate today;

    Diary(LocalDate today) {
        this.today = today;
    }

    /**
     * Finds an hour for a meeting: on its day or, when that is full, a neighbouring one. A past meeting stays in the past, and one
     * to come stays to come. Where nothing is free it is booked beside one other, as happens.
     */
    void book(Meeting meeting) {
        if (!book(meeting, NEAR, 0) && !book(meeting, NEAR, 1) && !book(meeting, ANYWHERE, 1)) {
            throw new IllegalStateException(
                    "%s has too much to do about %s".formatted(meeting.officer().name(), meeting.day()));
        }
    }

    private boolean book(Meeting meeting, List<Integer> offsets, int beside) {
        for (int offset : offsets) {
            var day = offset == 0 ? meeting.day() : WorkingDays.plus(meeting.day(), offset);
            boolean stays = day.isBefore(today) == meeting.day().isBefore(today);
            int start = stays ? start(day, meeting, beside) : -1;
            if (start >= 0) {
                take(day, start, meeting);
                return true;
            }
        }
        return false;
    }

    private void take(LocalDate day, int start, Meeting meeting) {
        var taken = on(day);
        for (int quarter = start; quarter < start + quarters(meeting); quarter++) {
            taken[quarter]++;
        }
        meeting.settle(day, OPENS.plusMinutes(15L * start));
    }

    /** The first start from the usual hour on, then from the morning on, at which no more than so many others are booked. */
    private int start(LocalDate day, Meeting meeting, int beside) {
        int length = quarters(meeting);
        int wished = wished(meeting);
        var taken = on(day);
        for (int n = 0; n <= QUARTERS - length; n++) {
            int start = (wished + n) % (QUARTERS - length + 1);
            boolean overLunch = start < AFTER_LUNCH && start + length > LUNCH;
            if (!overLunch && most(taken, start, length) <= beside) {
                return start;
            }
        }
        return -1;
    }

    private static int most(byte[] taken, int start, int length) {
        int most = 0;
        for (int quarter = start; quarter < start + length; quarter++) {
            most = Math.max(most, taken[quarter]);
        }
        return most;
    }

    private static int wished(Meeting meeting) {
        int start = (meeting.usually().toSecondOfDay() - OPENS.toSecondOfDay()) / 900;
        return Math.clamp(start, 0, QUARTERS - quarters(meeting));
    }

    private static int quarters(Meeting meeting) {
        return Math.min(QUARTERS, (meeting.minutes() + 14) / 15);
    }

    private byte[] on(LocalDate day) {
        return days.computeIfAbsent(day, _ -> new byte[QUARTERS]);
    }
}
