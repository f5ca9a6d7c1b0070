package cymru.prawf;

import cymru.prawf.access.DemonstrationSignIns;
import cymru.prawf.database.CannotStart;
import cymru.prawf.database.CommonOptions;
import cymru.prawf.database.Holds;
import cymru.prawf.database.Installation;
import cymru.prawf.database.Progress;
import cymru.prawf.database.ServeLock;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** bin/prawf serve: the program for the browser. */
@Command(
        name = "serve",
        description = "Serve Prawf to the browser, with the Gwent demonstration on the first start.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Serve implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Listen on this port (8080).")
    int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "Listen on this address (127.0.0.1: this machine only). Not for the demonstration.")
    @Nullable
    InetAddress address;

    @Option(names = "--empty", description = "Begin without the demonstration, for a record of your own.")
    boolean empty;

    @Option(names = "--until-ready", hidden = true, description = "Stop when it is ready.")
    boolean untilReady;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        var out = command.commandLine().getOut();
        var data = options.dataDirectory().ready();
        var lock = AtTheEnd.close(ServeLock.on(data));
        var door = new Door(address == null ? InetAddress.ofLiteral("127.0.0.1") : address, port);
        door.requireFree();
        out.println("Starting the database");
        var database = AtTheEnd.close(options.openDatabase(data, out::println));
        var program = new Program(data, database.address(), options.today());
        var holds = Installation.settledAt(database.address()).orElseGet(() -> begin(program, out::println));
        requireFitting(holds, options.databaseName(data));
        out.println("Starting the pages");
        var url = door.url(AtTheEnd.close(program.serving(door, holds)));
        lock.tell(url);
        out.println("Prawf is ready at " + url);
        if (holds == Holds.DEMONSTRATION) {
            out.println(DemonstrationSignIns.table());
        }
        if (untilReady) {
            return ExitCode.OK;
        }
        database.keep(out::println);
        throw new CannotStart(
                "The database ended and another program has taken its port, so Prawf ended too; start it again.");
    }

    /** The demonstration is loaded before anybody can look. */
    private Holds begin(Program program, Progress progress) {
        progress.tell("Setting up the database");
        try (var started = program.asOwner()) {
            var installation = started.getBean(Installation.class);
            var holds = installation.holdsOrBegins(empty ? Holds.RECORD : Holds.DEMONSTRATION);
            installation.loadOnce(progress);
            return holds;
        }
    }

    private void requireFitting(Holds holds, String database) {
        if (empty && holds == Holds.DEMONSTRATION) {
            throw new CannotStart(
                    "%s holds the demonstration; leave --empty out, or name another directory with --data."
                            .formatted(database));
        }
        if (address != null && !address.isLoopbackAddress() && holds == Holds.DEMONSTRATION) {
            throw new CannotStart("Everybody knows the demonstration's password, so it is served to this machine only;"
                    + " leave --address out.");
        }
    }
}
