package cymru.prawf.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns of phrase that the sentences of this module share. */
final class Said {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Said() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Jo Morgan, daughter, a child". */
    static String who(String name, String relationship, boolean child) {
        return Stream.of(name, relationship, child ? "a child" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String asTold(String toldBy) {
        return toldBy.isEmpty() ? "" : ", as %s told us".formatted(toldBy);
    }

    static String orNothing(String words) {
        return words.isEmpty() ? "nothing recorded" : words;
    }

    static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
