package cymru.prawf.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A second Prawf that serves the same data to this machine, as long as it is open. */
final class ServedProgram implements AutoCloseable {

    private static final String READY = "Prawf is ready at ";

    private final Process process;
    private final String url;

    private ServedProgram(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static ServedProgram on(String data, String today) throws IOException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-jar",
                        System.getProperty("java.class.path"),
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        data,
                        "--today",
                        today))
                .redirectErrorStream(true)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // should the measurement be stopped
        var said = new StringBuilder();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                Thread.startVirtualThread(() -> lines.lines().forEach(_ -> {})); // so that it never waits to be read
                return new ServedProgram(process, line.substring(READY.length()));
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Prawf did not start: " + said);
    }

    String url() {
        return url;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
