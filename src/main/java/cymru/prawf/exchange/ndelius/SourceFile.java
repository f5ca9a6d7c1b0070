package cymru.prawf.exchange.ndelius;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file of an extract, which holds the table it is named after. */
record SourceFile(Path path, String table) {

    /** The tables of an extract in the order of their names; other files are no part of it. */
    static List<SourceFile> in(Path directory) throws IOException {
        try (var paths = Files.list(directory)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> name(path).endsWith(".CSV"))
                    .map(path -> new SourceFile(path, name(path).replaceFirst("\\.CSV$", "")))
                    .sorted((one, other) -> one.table().compareTo(other.table()))
                    .toList();
        }
    }

    /** A file that tells about the extract, like a list of its columns. */
    boolean isAboutTheExtract() {
        return table.startsWith("_");
    }

    private static String name(Path path) {
        return path.getFileName().toString().toUpperCase(Locale.ROOT);
    }
}
