package cymru.prawf.contact;

import cymru.prawf.kernel.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often, and how many times, an appointment is to be kept.
 *
 * @param every the number of working days from one to the next; otherwise 1
 */
public record Repeat(Frequency frequency, int every, int times) {

    public static final int MOST_TIMES = 60;

    public Repeat {
        if (every < 1 || every > 260) {
            throw new IllegalArgumentException("Enter a number of working days between 1 and 260");
        }
        if (times < 1 || times > MOST_TIMES) {
            throw new IllegalArgumentException("Enter a number of appointments between 1 and " + MOST_TIMES);
        }
    }

    public static Repeat of(Frequency frequency, int times) {
        return new Repeat(frequency, 1, times);
    }

    /**
     * The actual dates. One that falls on a bank holiday, or on a weekend in a series that does not start on one, moves to the
     * next working day; later dates do not move with it.
     */
    public List<SeriesDate> dates(LocalDate first) {
        return IntStream.range(0, times)
                .mapToObj(n -> place(planned(first, n), first))
                .toList();
    }

    private LocalDate planned(LocalDate first, int n) {
        return switch (frequency) {
            case WEEKLY -> first.plusWeeks(n);
            case FORTNIGHTLY -> first.plusWeeks(2L * n);
            case MONTHLY -> first.plusMonths(n);
            case WORKING_DAYS -> n == 0 ? first : WorkingDays.plus(first, n * every);
        };
    }

    private static SeriesDate place(LocalDate planned, LocalDate first) {
        var why = WorkingDays.isBankHoliday(planned)
                ? SeriesDate.Moved.BANK_HOLIDAY
                : isWeekend(planned) && !isWeekend(first) ? SeriesDate.Moved.WEEKEND : SeriesDate.Moved.NOT;
        return new SeriesDate(planned, why == SeriesDate.Moved.NOT ? planned : WorkingDays.onOrAfter(planned), why);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
