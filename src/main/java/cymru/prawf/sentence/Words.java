package cymru.prawf.sentence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How dates and numbers are said inside a sentence of English. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String count(long number, String one) {
        return number == 1 ? "1 " + one : "%,d %ss".formatted(number, one);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** As it stands in the middle of a sentence: "Shoplifting" is "shoplifting", "ABH" and "GBH" stay. */
    static String inside(String words) {
        if (words.length() < 2 || Character.isUpperCase(words.charAt(1))) {
            return words;
        }
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
