package cymru.prawf.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working days in England and Wales: Monday to Friday less the bank holidays, which the sources also call business days.
 *
 * <p>Source: the Banking and Financial Dealings Act 1971 and the royal proclamations listed on gov.uk/bank-holidays;
 * checked against that list for 2015 to 2028.
 */
public final class WorkingDays {

    /** Days proclaimed for one year only. */
    private static final Set<LocalDate> PROCLAIMED = Set.of(
            LocalDate.of(2011, 4, 29), // a royal wedding
            LocalDate.of(2012, 6, 5), // Diamond Jubilee
            LocalDate.of(2022, 6, 3), // Platinum Jubilee
            LocalDate.of(2022, 9, 19), // state funeral of Queen Elizabeth II
            LocalDate.of(2023, 5, 8)); // coronation of King Charles III

    /** Holidays moved to another day for one year. */
    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4), // spring, for the Diamond Jubilee
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8), // early May, for 75 years since VE day
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2)); // spring, for the Platinum Jubilee

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isBankHoliday(day);
    }

    public static boolean isBankHoliday(LocalDate day) {
        return bankHolidays(day.getYear()).contains(day);
    }

    /** The day itself if it is a working day, otherwise the next one. */
    public static LocalDate onOrAfter(LocalDate day) {
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after a day; n of 1 is the next working day. Negative n counts back. */
    public static LocalDate plus(LocalDate day, int n) {
        int step = n < 0 ? -1 : 1;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many working days come after the first day, up to and including the second; negative when it is earlier. */
    public static int between(LocalDate first, LocalDate second) {
        if (second.isBefore(first)) {
            return -between(second, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(second.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }

    public static Set<LocalDate> bankHolidays(int year) {
        return BY_YEAR.computeIfAbsent(year, WorkingDays::worked);
    }

    private static Set<LocalDate> worked(int year) {
        var days = new TreeSet<LocalDate>();
        var easter = easterSunday(year);
        days.add(orNextMonday(LocalDate.of(year, Month.JANUARY, 1)));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(moved(first(DayOfWeek.MONDAY, year, Month.MAY)));
        days.add(moved(last(DayOfWeek.MONDAY, year, Month.MAY)));
        days.add(last(DayOfWeek.MONDAY, year, Month.AUGUST));
        // A substitute for Christmas or Boxing Day is the next weekday that is not itself a holiday.
        for (int day : new int[] {25, 26}) {
            var holiday = LocalDate.of(year, Month.DECEMBER, day);
            if (!isWeekend(holiday)) {
                days.add(holiday);
            }
        }
        for (int day : new int[] {25, 26}) {
            var holiday = LocalDate.of(year, Month.DECEMBER, day);
            if (isWeekend(holiday)) {
                while (isWeekend(holiday) || days.contains(holiday)) {
                    holiday = holiday.plusDays(1);
                }
                days.add(holiday);
            }
        }
        PROCLAIMED.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return Set.copyOf(days);
    }

    private static LocalDate moved(LocalDate day) {
        return MOVED.getOrDefault(day, day);
    }

    private static LocalDate orNextMonday(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static LocalDate first(DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(weekday));
    }

    private static LocalDate last(DayOfWeek weekday, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The Gregorian computus in the form published anonymously in Nature, 20 April 1876. */
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int g = (b - (b + 8) / 25 + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        int day = (h + l - 7 * m + 114) % 31 + 1;
        return LocalDate.of(year, month, day);
    }
}
