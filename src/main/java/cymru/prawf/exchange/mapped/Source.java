package cymru.prawf.exchange.mapped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a cell of the bundle comes from. */
sealed interface Source {

    JsonMapper JSON = JsonMapper.builder().build();

    /** What it is for a line; empty where there is nothing. What cannot be understood is told. */
    String of(Line line, Consumer<Strange> strange);

    /** The columns of the file that it reads. */
    Stream<String> columns();

    /** The same in every line. */
    record Always(String words) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            return words;
        }

        @Override
        public Stream<String> columns() {
            return Stream.of();
        }
    }

    /** A value of the file as it is. */
    record Column(String name) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            return line.value(name);
        }

        @Override
        public Stream<String> columns() {
            return Stream.of(name);
        }
    }

    /**
     * A value of the file that means something here.
     *
     * @param otherwise what any other value means; without it, such a line is left out
     */
    record Meaning(
            String name,
            Map<String, String> values,
            @Nullable String otherwise) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            var value = line.value(name);
            var meaning = values.get(value);
            if (meaning != null || value.isEmpty()) {
                return meaning == null ? "" : meaning;
            }
            strange.accept(new Strange(name, value, otherwise == null ? Fate.VALUE_NOT_KNOWN : Fate.TAKEN_FOR_ANOTHER));
            return otherwise == null ? "" : otherwise;
        }

        @Override
        public Stream<String> columns() {
            return Stream.of(name);
        }
    }

    /** A day, as the file writes days. */
    record Day(String name, DateTimeFormatter written) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            var value = line.value(name);
            try {
                return value.isEmpty() ? "" : LocalDate.parse(value, written).toString();
            } catch (DateTimeException none) {
                strange.accept(new Strange(name, value, Fate.NOT_A_DAY));
                return "";
            }
        }

        @Override
        public Stream<String> columns() {
            return Stream.of(name);
        }
    }

    /** An identifier that is always the same for the same values. */
    record Id(List<Source> parts) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            var words = parts.stream().map(part -> part.of(line, strange)).toList();
            return UUID.nameUUIDFromBytes(String.join("\u001f", words).getBytes(UTF_8))
                    .toString();
        }

        @Override
        public Stream<String> columns() {
            return parts.stream().flatMap(Source::columns);
        }
    }

    /** Several after each other. */
    record Joined(List<Source> parts) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            return String.join(
                            "",
                            parts.stream().map(part -> part.of(line, strange)).toList())
                    .strip();
        }

        @Override
        public Stream<String> columns() {
            return parts.stream().flatMap(Source::columns);
        }
    }

    /** The data of a fact; numbers, yes and no are written as such. What is empty is left out. */
    record Data(Map<String, Source> fields) implements Source {

        @Override
        public String of(Line line, Consumer<Strange> strange) {
            var data = JSON.createObjectNode();
            fields.forEach((name, source) -> {
                var value = source.of(line, strange);
                if (value.matches("-?\\d{1,9}")) {
                    data.put(name, Integer.parseInt(value));
                } else if (value.equals("true") || value.equals("false")) {
                    data.put(name, value.equals("true"));
                } else if (!value.isEmpty()) {
                    data.put(name, value);
                }
            });
            return data.toString();
        }

        @Override
        public Stream<String> columns() {
            return fields.values().stream().flatMap(Source::columns);
        }
    }
}
