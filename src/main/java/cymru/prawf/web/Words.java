package cymru.prawf.web;

import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How pages write dates, times, numbers and names. */
public final class Words {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Words() {}

    /** Like "Thursday 24 November 2016": for appointments and deadlines. */
    public static String day(LocalDate date) {
        return date.format(WEEKDAY);
    }

    /** Like "24 November 2016". */
    public static String date(LocalDate date) {
        return date.format(DATE);
    }

    /** Like "24 Nov 2016": only in tight tables. */
    public static String shortDate(LocalDate date) {
        // Java writes "Sept" for September in British English; the content guide's months have three letters
        return "%d %s %d".formatted(date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1), date.getYear());
    }

    /** Like "9:30am", "2pm", "midday", "midnight". */
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    public static String time(LocalDateTime at) {
        return time(at.toLocalTime());
    }

    public static String time(Instant at) {
        return time(UkTime.of(at));
    }

    /** Like "9:30am to 10:15am". */
    public static String times(LocalTime from, LocalTime to) {
        return time(from) + " to " + time(to);
    }

    /** Like "Thursday 24 November 2016 at 9:30am". */
    public static String dayAndTime(LocalDateTime at) {
        return day(at.toLocalDate()) + " at " + time(at);
    }

    public static String dayAndTime(Instant at) {
        return dayAndTime(UkTime.of(at));
    }

    /** Like "24 November 2016 at 9:30am". */
    public static String dateAndTime(LocalDateTime at) {
        return date(at.toLocalDate()) + " at " + time(at);
    }

    public static String dateAndTime(Instant at) {
        return dateAndTime(UkTime.of(at));
    }

    /** Like "Due in 3 working days", "Due today", "Overdue by 4 working days". */
    public static String due(LocalDate by, LocalDate today) {
        int days = WorkingDays.between(today, by);
        if (by.equals(today)) {
            return "Due today";
        }
        if (by.isAfter(today)) {
            return days == 0 ? "Due this weekend" : "Due in " + workingDays(days);
        }
        return days == 0 ? "Overdue" : "Overdue by " + workingDays(-days);
    }

    public static String workingDays(int n) {
        return plural(n, "working day");
    }

    /** Like "1 result", "1,565 results". */
    public static String plural(long n, String one) {
        return plural(n, one, one + "s");
    }

    public static String plural(long n, String one, String many) {
        return number(n) + " " + (n == 1 ? one : many);
    }

    /** Like "1,565". */
    public static String number(long n) {
        return Math.abs(n) < 1_000 ? Long.toString(n) : String.format(Locale.UK, "%,d", n);
    }

    /** Like "Newport, Cwmbran and Caerphilly". */
    public static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default -> String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
        };
    }

    /** As it stands inside a sentence: "Shoplifting" becomes "shoplifting", "RAR" stays. */
    public static String inside(String words) {
        if (words.length() < 2 || Character.isUpperCase(words.charAt(1))) {
            return words;
        }
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** Like "Rhys Morgan". */
    public static String name(String first, String last) {
        return (first + " " + last).strip();
    }

    /** Like "Morgan, Rhys": in lists. */
    public static String listName(String first, String last) {
        return first.isBlank() ? last : last + ", " + first;
    }
}
