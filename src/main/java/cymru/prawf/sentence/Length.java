package cymru.prawf.sentence;

import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a court said a sentence lasts, in the units it used: 12 months are not written as a year. */
public record Length(int years, int months, int weeks, int days) {

    private static final Pattern FORM = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?");

    private static final Pattern PART = Pattern.compile("(\\d{1,4})\\s*(y|m|w|d)[a-z]*");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,4}\\s*(years?|yrs?|y|months?|m|weeks?|wks?|w|days?|d)(\\s*,?\\s*(and\\s+)?|$))+");

    public Length {
        if (years < 0 || months < 0 || weeks < 0 || days < 0 || years + months + weeks + days == 0) {
            throw new IllegalArgumentException("A length is at least a day");
        }
    }

    public static Length ofYears(int years) {
        return new Length(years, 0, 0, 0);
    }

    public static Length ofMonths(int months) {
        return new Length(0, months, 0, 0);
    }

    public static Length ofWeeks(int weeks) {
        return new Length(0, 0, weeks, 0);
    }

    public static Length ofDays(int days) {
        return new Length(0, 0, 0, days);
    }

    /** Reads what {@link #toString()} writes, like {@code P2Y6M}. */
    public static Length of(String iso) {
        var parts = FORM.matcher(iso);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a length: " + iso);
        }
        return new Length(
                number(parts.group(1)), number(parts.group(2)), number(parts.group(3)), number(parts.group(4)));
    }

    /** Reads it as people write it, "12 months" or "2 years and 6 months"; nothing when it is no length. */
    public static @Nullable Length read(String words) {
        var text = words.strip().toLowerCase(Locale.UK);
        if (text.length() > 60 || !WORDS.matcher(text).matches()) {
            return null;
        }
        int[] units = new int[4];
        var parts = PART.matcher(text);
        while (parts.find()) {
            int unit = "ymwd".indexOf(parts.group(2).charAt(0));
            units[unit] += Integer.parseInt(parts.group(1));
        }
        return units[0] + units[1] + units[2] + units[3] == 0
                ? null
                : new Length(units[0], units[1], units[2], units[3]);
    }

    /**
     * The last day of something of this length, its first day included: 12 months from 4 July 2016 end on 3 July 2017.
     *
     * <p>Months end on the day before the corresponding date or, where a month has no such date, on its last day
     * (the corresponding date rule, Dodds v Walker [1981] 1 WLR 1027): 6 months from 31 August end on 28 February.
     */
    public LocalDate lastDay(LocalDate first) {
        var corresponding = first.plusYears(years).plusMonths(months);
        boolean noSuchDate = corresponding.getDayOfMonth() < first.getDayOfMonth();
        var next = noSuchDate ? corresponding.plusDays(1) : corresponding;
        return next.plusWeeks(weeks).plusDays(days).minusDays(1);
    }

    public String inWords() {
        var parts = new ArrayList<String>();
        add(parts, years, "year");
        add(parts, months, "month");
        add(parts, weeks, "week");
        add(parts, days, "day");
        return Words.list(parts);
    }

    @Override
    public String toString() {
        return "P" + part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
    }

    private static void add(List<String> parts, int number, String unit) {
        if (number > 0) {
            parts.add(Words.plural(number, unit));
        }
    }

    private static String part(int number, char unit) {
        return number == 0 ? "" : "" + number + unit;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
