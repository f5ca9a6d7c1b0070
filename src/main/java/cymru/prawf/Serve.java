package cymru.prawf;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.CommonOptions;
import cymru.prawf.database.DataDirectory;
import cymru.prawf.database.DatabaseAddress;
import cymru.prawf.database.Holds;
import cymru.prawf.database.Installation;
import cymru.prawf.database.Progress;
import cymru.prawf.database.ServeLock;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** bin/prawf serve: the program for the browser. */
@Command(
        name = "serve",
        description = "Serve Prawf to the browser, with the Gwent demonstration on the first start.",
        mixinStandardHelpOptions = false,
        sortOptions = false)
final class Serve implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Listen here (8080).")
    int port;

    @Option(names = "--empty", description = "Begin without the demonstration, for a record of your own.")
    boolean empty;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    @Override
    public Integer call() throws InterruptedException {
        var out = command.commandLine().getOut();
        Progress progress = out::println;
        var data = options.dataDirectory().ready();
        var lock = AtTheEnd.close(ServeLock.on(data));
        Door.requireFree(port);
        progress.tell("Starting the database");
        var database = AtTheEnd.close(options.openDatabase(data, progress));
        var holds =
                Installation.settledAt(database.address()).orElseGet(() -> begin(data, database.address(), progress));
        if (empty && holds == Holds.DEMONSTRATION) {
            throw new CannotStart(
                    "%s holds the demonstration; leave --empty out, or name another directory with --data."
                            .formatted(options.databaseName(data)));
        }
        progress.tell("Starting the pages");
        AtTheEnd.close(program(data, database.address())
                .with("server.port", port)
                .with("prawf.demonstration", holds == Holds.DEMONSTRATION)
                .start(WebApplicationType.SERVLET));
        lock.tell("http://localhost:" + port);
        welcome(out, holds);
        new CountDownLatch(1).await();
        return 0;
    }

    /** The demonstration is loaded before anybody can look. */
    private Holds begin(DataDirectory data, DatabaseAddress address, Progress progress) {
        progress.tell("Setting up the database");
        try (var program = program(data, address).asOwner().start(WebApplicationType.NONE)) {
            var installation = program.getBean(Installation.class);
            var holds = installation.holdsOrBegins(empty ? Holds.RECORD : Holds.DEMONSTRATION);
            installation.loadOnce(progress);
            return holds;
        }
    }

    private Program program(DataDirectory data, DatabaseAddress address) {
        return new Program(data, address, options.today());
    }

    private void welcome(PrintWriter out, Holds holds) {
        out.println("Prawf is ready at http://localhost:" + port);
        if (holds == Holds.DEMONSTRATION) {
            out.println(DemonstrationSignIns.TABLE);
        }
        out.flush();
    }
}
