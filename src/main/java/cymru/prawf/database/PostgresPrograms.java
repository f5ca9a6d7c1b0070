package cymru.prawf.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL's own programs, and as whom they run. */
record PostgresPrograms(Path directory, PostgresUser user) {

    ProcessBuilder command(String program, String... words) {
        var command = new ArrayList<>(user.before());
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    void requireReach(DataDirectory data) throws IOException {
        user.requireReach(data, directory.resolve("bin/postgres"));
    }

    /** Runs one to its end; an error tells what it said. */
    void run(String input, String program, String... words) throws IOException {
        var process = command(program, words).redirectErrorStream(true).start();
        var said = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        } catch (IOException endedEarly) {
            // What it said before it ended tells more than a broken pipe.
        }
        try {
            if (process.waitFor() != 0) {
                throw new IOException("%s ended with status %d: %s"
                        .formatted(program, process.exitValue(), said.join().strip()));
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
