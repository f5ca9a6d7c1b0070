package cymru.prawf.exchange.bundle;

import cymru.prawf.kernel.RuleBroken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bundle as it lies in a directory: every file that its manifest names is there and is one that Prawf knows. */
record Bundle(Path directory, List<BundlePart> parts) {

    static Bundle in(Path directory, JdbcClient db) throws IOException {
        var manifest = Manifest.in(directory);
        var named = new HashSet<String>();
        for (var entry : manifest.files()) {
            if (entry.name() == null || BundleTables.of(entry.name()).isEmpty()) {
                throw new RuleBroken(
                        "%s names \u201c%s\u201d, which is no file of a bundle. docs/exchange.md lists them"
                                .formatted(Manifest.NAME, entry.name()));
            }
            if (!named.add(entry.name())) {
                throw new RuleBroken("%s names %s twice. Leave one out".formatted(Manifest.NAME, entry.name()));
            }
            checkThere(directory, entry);
        }
        checkNoOther(directory, named);
        var parts = new ArrayList<BundlePart>();
        for (var shape : Shape.all(db)) { // in the order in which tables refer to each other
            for (var entry : manifest.files()) {
                if (entry.name().equals(shape.table().file())) {
                    parts.add(BundlePart.of(shape, entry, directory.resolve(entry.name())));
                }
            }
        }
        return new Bundle(directory, List.copyOf(parts));
    }

    Optional<BundlePart> part(BundleTable table) {
        return parts.stream().filter(part -> part.shape().table().equals(table)).findFirst();
    }

    List<BundlePart> ofCases() {
        return parts.stream().filter(part -> part.shape().ofCases()).toList();
    }

    List<BundlePart> ofNobody() {
        return parts.stream().filter(part -> !part.shape().ofCases()).toList();
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (var part : parts) {
            bytes += Files.size(part.path());
        }
        return bytes;
    }

    /** How many rows about people it has, once they are staged. */
    long rows(JdbcClient db) {
        return ofCases().stream()
                .mapToLong(part -> db.sql(
                                "select count(*) from " + part.shape().table().staged())
                        .query(Long.class)
                        .single())
                .sum();
    }

    private static void checkThere(Path directory, Manifest.Entry entry) throws IOException {
        var path = directory.resolve(entry.name());
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw BundleFault.of(entry.name(), "%s names it and it is not here. Copy the bundle again", Manifest.NAME);
        }
        if (entry.bytes() != null && entry.bytes() != Files.size(path)) {
            throw BundleFault.of(
                    entry.name(),
                    "it has %d bytes and %s says %d: it was cut off or changed. Copy the bundle again",
                    Files.size(path),
                    Manifest.NAME,
                    entry.bytes());
        }
    }

    private static void checkNoOther(Path directory, Set<String> named) throws IOException {
        try (var there = Files.list(directory)) {
            var other = there.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !named.contains(name))
                    .sorted()
                    .findFirst();
            if (other.isPresent()) {
                throw BundleFault.of(other.get(), "%s does not name it. Name it there or take it away", Manifest.NAME);
            }
        }
    }
}
