package cymru.prawf.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Runs one of PostgreSQL's own programs to its end. */
final class PostgresProgram {

    private PostgresProgram() {}

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, with the same files. */
    static ProcessBuilder command(List<String> words) {
        var command = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.addAll(words);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    static void run(List<String> words, String input) throws IOException {
        var process = command(words).redirectErrorStream(true).start();
        var said = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        } catch (IOException endedEarly) {
            // What it said before it ended tells more than a broken pipe.
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("%s ended with status %d: %s"
                        .formatted(
                                words.getFirst(),
                                process.exitValue(),
                                said.join().strip()));
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
