package cymru.prawf.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it, in three boxes or one, right or wrong; the month as a number or a name. */
public record TypedDate(String day, String month, String year) {

    public static final TypedDate BLANK = new TypedDate("", "", "");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,./-]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    public TypedDate {
        day = day == null ? "" : day.strip();
        month = month == null ? "" : month.strip();
        year = year == null ? "" : year.strip();
    }

    public static TypedDate of(@Nullable LocalDate date) {
        return date == null
                ? BLANK
                : new TypedDate("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    /** A date typed in one box: 24/11/2016, 24 November 2016, Thursday 24 Nov 2016, 2016-11-24. */
    public static TypedDate of(String text) {
        var iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return new TypedDate(iso.group(3), iso.group(2), iso.group(1));
        }
        var parts = List.of(SEPARATORS.split(text.strip()));
        if (parts.size() == 4 && startsWithOneOf(parts.getFirst(), WEEKDAYS) >= 0) {
            parts = parts.subList(1, 4);
        }
        return parts.size() == 3
                ? new TypedDate(parts.get(0), parts.get(1), parts.get(2))
                : new TypedDate(text, "", "");
    }

    /** As one box holds it. */
    public String text() {
        return month.isEmpty() && year.isEmpty() ? day : day + "/" + month + "/" + year;
    }

    public boolean isBlank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date, or nothing when there is no such date. Years have four figures. */
    public @Nullable LocalDate date() {
        if (!year.matches("\\d{4}") || !day.matches("\\d{1,2}(st|nd|rd|th)?")) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day.replaceAll("\\D", "")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * What to tell the person about this date, or nothing when it is one.
     *
     * @param what the date's name at the start of a sentence, like "Date of birth"
     */
    public @Nullable String problem(String what) {
        if (isBlank()) {
            return "Enter the " + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
        }
        if (date() != null) {
            return null;
        }
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) {
            return what + " must include a day, a month and a year";
        }
        if (!year.matches("\\d{4}")) {
            return what + " must have a year of 4 numbers, like 2016";
        }
        return what + " must be a real date";
    }

    private int monthNumber() {
        return month.matches("\\d{1,2}") ? Integer.parseInt(month) : startsWithOneOf(month, MONTHS) + 1;
    }

    private static int startsWithOneOf(String word, List<String> starts) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.length() < 3 ? -1 : starts.indexOf(lower.substring(0, 3));
    }
}
