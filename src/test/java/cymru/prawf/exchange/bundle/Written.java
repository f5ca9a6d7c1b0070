package cymru.prawf.exchange.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A bundle that somebody wrote by hand: the ten lines of docs/exchange.md at first, and then what a test makes of them. */
final class Written {

    static final Path TEN_LINES = Path.of("src/test/resources/bundles/ten-lines");

    private final Path directory;

    private Written(Path directory) {
        this.directory = directory;
    }

    static Written in(Path directory) {
        try {
            Files.createDirectories(directory);
            for (var file : files(TEN_LINES)) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
            return new Written(directory);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Path directory() {
        return directory;
    }

    Written with(String file, String words, String others) {
        return file(file, read(file).replace(words, others));
    }

    Written and(String file, String... lines) {
        return file(file, read(file) + String.join("\n", lines) + "\n");
    }

    Written file(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Written bytes(String file, byte[] bytes) {
        try {
            Files.write(directory.resolve(file), bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As the manifest says that it is. */
    Written naming(String... files) {
        return file(
                "manifest.json",
                "{\"format\": \"prawf-bundle\", \"version\": 1, \"files\": [%s]}"
                        .formatted(List.of(files).stream()
                                .map("{\"name\": \"%s\"}"::formatted)
                                .collect(Collectors.joining(", "))));
    }

    String read(String file) {
        return text(directory.resolve(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Path> files(Path directory) {
        try (var files = Files.list(directory)) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
