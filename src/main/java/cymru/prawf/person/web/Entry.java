package cymru.prawf.person.web;

import cymru.prawf.person.Dates;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dated detail as a line of a page.
 *
 * @param key what the line is about
 * @param lines what is known of it
 * @param phone to be rung from the page; empty when there is none
 * @param risk shown as a warning; empty when there is none
 * @param note what was written about it at more length; empty when there is none
 * @param path where it is ended and corrected
 * @param over whether it is past
 */
public record Entry(String key, List<String> lines, String phone, String risk, String note, String path, boolean over) {

    static Entry of(String key, Stream<String> lines, Dates dates, String path, LocalDate today) {
        return new Entry(key, lines(lines, dates), "", "", "", path, dates.isOver(today));
    }

    Entry with(String phone, String risk, String note) {
        return new Entry(key, lines, phone, risk, note, path, over);
    }

    private static List<String> lines(Stream<String> lines, Dates dates) {
        return Stream.concat(lines, Stream.ofNullable(inWords(dates)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** "Since 3 March 2016", "3 March 2016 to 6 June 2016", "Until 6 June 2016". */
    static @Nullable String inWords(Dates dates) {
        if (dates.from() == null) {
            return dates.until() == null ? null : "Until " + Words.date(dates.until());
        }
        return dates.until() == null
                ? "Since " + Words.date(dates.from())
                : "%s to %s".formatted(Words.date(dates.from()), Words.date(dates.until()));
    }
}
