package cymru.prawf.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program in a process of its own, as somebody would start it; ended with the test. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Child prawf(String... words) {
        return of("cymru.prawf.Prawf", words);
    }

    static Child of(String main, String... words) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(words));
        try {
            var out = Files.createTempFile("prawf", ".out");
            var err = Files.createTempFile("prawf", ".err");
            var process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Child(process, out, err);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until it has said this, and answers the pattern's first group. */
    String says(String pattern) {
        var wanted = Pattern.compile(pattern);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            boolean alive = process.isAlive();
            var said = wanted.matcher(out());
            if (said.find()) {
                return said.groupCount() == 0 ? said.group() : said.group(1);
            }
            if (!alive) {
                break;
            }
            pause();
        }
        throw new AssertionError("'%s' was not said, but:%n%s%n%s".formatted(pattern, out(), err()));
    }

    Child killed() {
        process.destroyForcibly();
        status();
        return this;
    }

    Child toldToStop() {
        process.destroy();
        status();
        return this;
    }

    int status() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end; it said:%n%s%n%s".formatted(out(), err()));
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        status();
        out.toFile().delete();
        err.toFile().delete();
    }
}
