package cymru.prawf.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a YAML file, asked for one value after another; whatever is wrong with a value is added to the faults, and
 * something harmless is answered in its place.
 *
 * @param where it stands, for the faults
 */
record YamlMap(String where, Map<?, ?> values, List<String> faults) {

    String text(String key) {
        return optionalText(key).orElseGet(() -> fault("", "%s needs %s: some words", where, key));
    }

    String text(String key, String pattern, String like) {
        var text = text(key);
        return text.isEmpty() || text.matches(pattern)
                ? text
                : fault("", "%s: %s must be like %s, not %s", where, key, like, text);
    }

    private Optional<String> optionalText(String key) {
        return values.get(key) instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    int days(String key, int atLeast) {
        return values.get(key) instanceof Integer number && number >= atLeast && number <= 1000
                ? number
                : fault(atLeast, "%s: %s must be a whole number from %d to 1000", where, key, atLeast);
    }

    Optional<Integer> daysOrNone(String key) {
        return "none".equals(values.get(key)) ? Optional.empty() : Optional.of(days(key, 1));
    }

    /** One number, or the least and the most. */
    List<Integer> range(String key) {
        if (values.get(key) instanceof List<?> list
                && list.size() == 2
                && list.get(0) instanceof Integer least
                && list.get(1) instanceof Integer most
                && least >= 1
                && least <= most
                && most <= 1000) {
            return List.of(least, most);
        }
        if (values.get(key) instanceof Integer number && number >= 1 && number <= 1000) {
            return List.of(number, number);
        }
        return fault(List.of(1, 1), "%s: %s must be a number of days, or two like [15, 20]", where, key);
    }

    boolean yesOrNo(String key) {
        return values.get(key) instanceof Boolean is ? is : fault(true, "%s: %s must be true or false", where, key);
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        return chosen(values.get(key), choices)
                .orElseGet(() ->
                        fault(choices.getEnumConstants()[0], "%s: %s must be one of %s", where, key, all(choices)));
    }

    <E extends Enum<E>> Set<E> choices(String key, Class<E> choices) {
        var chosen = new LinkedHashSet<E>();
        if (!(values.get(key) instanceof List<?> list)) {
            return fault(Set.of(), "%s: %s must be a list of some of %s", where, key, all(choices));
        }
        for (var each : list) {
            chosen(each, choices)
                    .ifPresentOrElse(
                            chosen::add,
                            () -> faults.add(
                                    "%s: %s has %s, which is none of %s".formatted(where, key, each, all(choices))));
        }
        return chosen;
    }

    List<YamlMap> maps(String key, String each) {
        if (!(values.get(key) instanceof List<?> list)) {
            return fault(List.of(), "%s needs %s: a list", where, key);
        }
        var maps = new ArrayList<YamlMap>();
        for (var value : list) {
            if (value instanceof Map<?, ?> map) {
                maps.add(new YamlMap("%s %d".formatted(each, maps.size() + 1), map, faults));
            } else {
                faults.add("%s: %s has something that is no %s: %s".formatted(where, key, each, value));
            }
        }
        return maps;
    }

    YamlMap map(String key) {
        return values.get(key) instanceof Map<?, ?> map
                ? new YamlMap(key, map, faults)
                : fault(new YamlMap(key, Map.of(), faults), "%s needs %s", where, key);
    }

    private <T> T fault(T instead, String words, Object... about) {
        faults.add(words.formatted(about));
        return instead;
    }

    static <E extends Enum<E>> Optional<E> chosen(@Nullable Object value, Class<E> choices) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> ModelYaml.word(choice).equals(value))
                .findFirst();
    }

    private static <E extends Enum<E>> String all(Class<E> choices) {
        return Stream.of(choices.getEnumConstants()).map(ModelYaml::word).collect(Collectors.joining(", "));
    }
}
