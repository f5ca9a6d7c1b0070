package cymru.prawf.exchange.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import cymru.prawf.kernel.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bundle says of itself. It says no time, so that the same record makes the same bundle.
 *
 * @param format which is always the same
 * @param version of the format
 * @param upto the position of the last fact, from which a later export can go on with {@code --since}
 * @param only what it was limited to; nothing when it is the whole record
 */
@JsonInclude(Include.NON_NULL)
record Manifest(
        String format,
        int version,
        @Nullable Long upto,
        @Nullable Only only,
        List<Entry> files) {

    static final String NAME = "manifest.json";
    static final String FORMAT = "prawf-bundle";
    static final int VERSION = 1;

    private static final long LONGEST = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** The people or the time that a bundle was limited to. */
    @JsonInclude(Include.NON_NULL)
    record Only(
            @Nullable String provider,
            @Nullable String crn,
            @Nullable Long since) {}

    /** A file of the bundle; whoever writes one by hand may leave all but the name out. */
    @JsonInclude(Include.NON_NULL)
    record Entry(
            String name,
            @Nullable Long rows,
            @Nullable Long bytes,
            @Nullable String sha256) {}

    void writeTo(Path directory) throws IOException {
        Files.writeString(
                directory.resolve(NAME), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
    }

    static Manifest in(Path directory) throws IOException {
        var file = directory.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new RuleBroken(
                    "There is no %s in %s. It is written last, so an export without one was interrupted: export again"
                            .formatted(NAME, directory));
        }
        if (Files.size(file) > LONGEST) {
            throw new RuleBroken("%s is too long to be one. Export again".formatted(NAME));
        }
        var read = read(file);
        if (!FORMAT.equals(read.format())) {
            throw new RuleBroken("%s must say \"format\": \"%s\"".formatted(NAME, FORMAT));
        }
        if (read.version() != VERSION) {
            throw new RuleBroken("%s is of version %d; this Prawf reads version %d. Use a Prawf that writes that"
                    .formatted(NAME, read.version(), VERSION));
        }
        if (read.files() == null || read.files().isEmpty()) {
            throw new RuleBroken(
                    "%s names no file under \"files\". Name each as {\"name\": \"persons.csv\"}".formatted(NAME));
        }
        return read;
    }

    private static Manifest read(Path file) {
        try {
            return JSON.readValue(file, Manifest.class);
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new RuleBroken("%s, line %d: %s"
                    .formatted(NAME, at == null ? 1 : Math.max(1, at.getLineNr()), broken.getOriginalMessage()));
        }
    }
}
