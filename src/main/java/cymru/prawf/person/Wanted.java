package cymru.prawf.person;

import cymru.prawf.kernel.Crn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a person, read: names, a date of birth in any usual form, and numbers, in any order.
 *
 * @param names as they were typed
 * @param births the date of birth; a year of two figures may mean two
 * @param numbers a CRN, PNC, CRO, prison or telephone number
 */
public record Wanted(String names, List<LocalDate> births, List<String> numbers) {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\S)(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})"
                    + "|(\\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?(\\p{L}{3,9})[ ,-]+(\\d{4}|\\d{2})"
                    + "|(\\d{2})(\\d{2})(\\d{4}))(?!\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d ()+-]{5,}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LONGEST = 200;

    public static Wanted of(String typed, LocalDate today) {
        var text = typed.replace("\0", "").strip(); // PostgreSQL keeps no NUL
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST);
        }
        var births = new ArrayList<LocalDate>();
        var date = DATE.matcher(text);
        if (date.find()) {
            births.addAll(dates(date, today));
            if (!births.isEmpty()) {
                text = (text.substring(0, date.start()) + " " + text.substring(date.end())).strip();
            }
        }
        if (TELEPHONE.matcher(text).matches()) {
            return new Wanted("", births, List.of(text));
        }
        var words = Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new Wanted(
                String.join(" ", words.stream().filter(word -> !hasFigure(word)).toList()),
                births,
                words.stream().filter(Wanted::hasFigure).toList());
    }

    /** The CRN, where nothing else was typed. */
    public Optional<Crn> crn() {
        return names.isEmpty() && births.isEmpty() && numbers.size() == 1 && Crn.looksRight(numbers.getFirst())
                ? Optional.of(new Crn(numbers.getFirst()))
                : Optional.empty();
    }

    public boolean isNothing() {
        return names.isEmpty() && births.isEmpty() && numbers.isEmpty();
    }

    private static boolean hasFigure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static List<LocalDate> dates(Matcher date, LocalDate today) {
        if (date.group(1) != null) {
            return dates(date.group(1), date.group(2), date.group(3), today);
        }
        if (date.group(4) != null) {
            return dates(date.group(6), date.group(5), date.group(4), today);
        }
        if (date.group(7) != null) {
            return dates(date.group(9), date.group(8), date.group(7), today);
        }
        return dates(date.group(12), date.group(11), date.group(10), today);
    }

    private static List<LocalDate> dates(String year, String month, String day, LocalDate today) {
        var years = year.length() == 4 ? Stream.of(year) : Stream.of("19" + year, "20" + year);
        return years.map(each -> date(Integer.parseInt(each), month, Integer.parseInt(day)))
                .flatMap(Stream::ofNullable)
                .filter(born -> born.getYear() >= 1900 && !born.isAfter(today))
                .toList();
    }

    private static @Nullable LocalDate date(int year, String month, int day) {
        try {
            var number = Character.isDigit(month.charAt(0))
                    ? Integer.parseInt(month)
                    : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
            return LocalDate.of(year, number, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
