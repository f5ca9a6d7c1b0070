package cymru.prawf.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Starts PostgreSQL on a cluster, in a session of its own so that Ctrl-C reaches the program and not the database. */
final class PostmasterStart {

    private static final int ANY = 0;
    private static final int LOG_IS_LONG = 10 << 20;
    private static final Duration A_LITTLE = Duration.ofMillis(20);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration LONGER_THAN_USUAL = Duration.ofSeconds(3);

    /** What goes by itself: a port taken meanwhile, the memory of a server that was killed a moment ago. */
    private static final List<String> WORTH_ANOTHER_TRY = List.of(
            "could not create any TCP/IP sockets", "pre-existing shared memory block", "lock file \"postmaster.pid\"");

    private final Cluster cluster;
    private final PostgresPrograms programs;
    private final Path log;
    private final Progress progress;

    PostmasterStart(Cluster cluster, PostgresPrograms programs, Path log, Progress progress) {
        this.cluster = cluster;
        this.programs = programs;
        this.log = log;
        this.progress = progress;
    }

    /** Where it was before if it was killed, so that whoever was connected finds it again. */
    Postmaster start() throws IOException {
        return start(Postmaster.lastPortOn(cluster).orElse(ANY), A_MOMENT);
    }

    /** Where it is wanted, or elsewhere when that is taken for longer than one has patience. */
    Postmaster start(int port, Duration patience) throws IOException {
        Postmaster.forgetIfReplaced(cluster);
        String said = "";
        for (int tries = 0; tries < 20; tries++) {
            var running = becomesReady();
            if (running.isPresent()) {
                return running.get();
            }
            long logged = turnLog();
            var started = becomesReady(launch(freePort(port, patience)));
            if (started.isPresent()) {
                return started.get();
            }
            said = sinceThen(logged);
            if (WORTH_ANOTHER_TRY.stream().noneMatch(said::contains)) {
                break;
            }
            pause(Duration.ofMillis(500));
        }
        throw FullDisk.saidIn(said) ? FullDisk.under(cluster.directory(), null) : refused(said);
    }

    private CannotStart refused(String said) {
        var reason =
                said.lines().filter(line -> line.contains("FATAL:")).findFirst().orElse("it gave no reason");
        return new CannotStart("PostgreSQL did not start on %s (%s); its log is %s."
                .formatted(cluster.directory(), reason.replaceFirst(".*FATAL: *", ""), log));
    }

    private ProcessHandle launch(int port) throws IOException {
        var command = programs.command(
                "postgres",
                "-D",
                cluster.directory().toString(),
                "-p",
                String.valueOf(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=");
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.command().addFirst("/usr/bin/setsid");
        }
        var process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process.toHandle();
    }

    /** One that another Prawf has started, or left behind while it was recovering. */
    private Optional<Postmaster> becomesReady() throws IOException {
        var running = Postmaster.runningOn(cluster);
        return running.isEmpty() || running.get().ready()
                ? running
                : becomesReady(running.get().process());
    }

    private Optional<Postmaster> becomesReady(ProcessHandle process) throws IOException {
        long began = System.nanoTime();
        boolean told = false;
        while (process.isAlive()) {
            var running = Postmaster.runningOn(cluster).filter(Postmaster::ready);
            if (running.isPresent()) {
                return running;
            }
            if (!told && System.nanoTime() - began > LONGER_THAN_USUAL.toNanos()) {
                progress.tell("The database is recovering what was written before it was interrupted");
                told = true;
            }
            pause(A_LITTLE);
        }
        return Optional.empty();
    }

    /** The one that is wanted; one that was killed may hold it a moment longer than it lives. */
    private static int freePort(int wanted, Duration patience) throws IOException {
        long began = System.nanoTime();
        while (wanted != ANY && System.nanoTime() - began < patience.toNanos()) {
            try (var _ = listening(wanted)) {
                return wanted;
            } catch (BindException taken) {
                pause(A_LITTLE);
            }
        }
        try (var socket = listening(ANY)) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
    }

    private long turnLog() throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        if (Files.size(log) > LOG_IS_LONG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            return 0;
        }
        return Files.size(log);
    }

    private String sinceThen(long logged) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(logged);
            return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Prawf was stopped while it was starting.", stopped);
        }
    }
}
