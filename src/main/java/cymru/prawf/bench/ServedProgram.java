package cymru.prawf.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A second Prawf that serves the same data to this machine, as long as it is open; it may be killed and started again. */
final class ServedProgram implements AutoCloseable {

    private static final String READY = "Prawf is ready at ";
    private static final int ANY_PORT = 0;

    private final String data;
    private final String today;
    private volatile Process process;
    private final URI url;

    private ServedProgram(String data, String today) throws IOException {
        this.data = data;
        this.today = today;
        process = started(ANY_PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy())); // should the measurement be stopped
        url = URI.create(ready(process));
    }

    static ServedProgram on(String data, String today) throws IOException {
        return new ServedProgram(data, today);
    }

    String url() {
        return url.toString();
    }

    /** As {@code kill -9} does it, or the machine. */
    void killed() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** At the same address, as whoever runs it would. */
    void startedAgain() throws IOException {
        process = started(url.getPort());
        ready(process);
    }

    /** Started as this program was, with the same settings of the JVM. */
    private Process started(int port) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "cymru.prawf.Prawf", "serve"));
        command.addAll(List.of("--port", "" + port, "--data", data, "--today", today));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Waits until it is, and answers where. */
    private static String ready(Process process) throws IOException {
        var said = new StringBuilder();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                Thread.startVirtualThread(() -> readOn(lines));
                return line.substring(READY.length());
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Prawf did not start: " + said);
    }

    /** So that it never waits to be read. */
    private static void readOn(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException closed) {
            // It ended.
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
