package cymru.prawf.policy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A cell of a decision table in DMN: {@code -}, {@code "low","medium"}, {@code not("poor")} or {@code true}. Nothing more of
 * its language is read, because more of it could run programs.
 */
final class Cell {

    private static final Pattern WORD = Pattern.compile("\\s*(?:\"([^\"]*)\"|(true|false))\\s*(?:,|$)");
    private static final Pattern NOT = Pattern.compile("\\s*not\\s*\\((.*)\\)\\s*", Pattern.DOTALL);

    private Cell() {}

    static String write(Input input, Set<String> words) {
        if (words.isEmpty()) {
            return "-";
        }
        return words.stream()
                .map(word -> input.isYesOrNo() ? word : "\"" + word + "\"")
                .collect(Collectors.joining(","));
    }

    /** The words that fit; empty for any. */
    static Set<String> read(Input input, String text) {
        var cell = text.strip();
        if (cell.isEmpty() || cell.equals("-")) {
            return Set.of();
        }
        var not = NOT.matcher(cell);
        if (not.matches()) {
            var others = new LinkedHashSet<String>();
            var excluded = listed(input, not.group(1));
            input.answers().stream()
                    .map(Input.Answer::word)
                    .filter(word -> !excluded.contains(word))
                    .forEach(others::add);
            if (others.isEmpty()) {
                throw new NotAModel("%s leaves no answer that could fit".formatted(text));
            }
            return others;
        }
        return listed(input, cell);
    }

    private static Set<String> listed(Input input, String text) {
        var words = new LinkedHashSet<String>();
        var matcher = WORD.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.region(at, text.length()).lookingAt()) {
            var quoted = matcher.group(1);
            words.add(known(input, quoted == null ? matcher.group(2) : quoted));
            at = matcher.end();
        }
        if (at < text.length() || words.isEmpty()) {
            throw unknown(input, text);
        }
        return words;
    }

    private static String known(Input input, String word) {
        return input.answer(word).orElseThrow(() -> unknown(input, word)).word();
    }

    private static NotAModel unknown(Input input, String text) {
        return new NotAModel("write - for any, or one or more of %s, not %s"
                .formatted(
                        input.answers().stream()
                                .map(answer -> write(input, Set.of(answer.word())))
                                .collect(Collectors.joining(", ")),
                        text));
    }
}
