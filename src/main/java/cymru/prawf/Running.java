package cymru.prawf;

import cymru.prawf.database.CannotStart;
import cymru.prawf.database.Holds;
import cymru.prawf.database.Installation;
import cymru.prawf.database.Progress;
import cymru.prawf.database.Verb;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/** Carries out a verb with the program round it, on the database it names. */
final class Running implements IExecutionStrategy {

    @Override
    public int execute(ParseResult said) {
        var help = CommandLine.executeHelpRequest(said);
        if (help != null) {
            return help;
        }
        var command = said;
        while (command.hasSubcommand()) {
            command = command.subcommand();
        }
        if (!(command.commandSpec().userObject() instanceof Verb verb)) {
            return new CommandLine.RunLast().execute(said);
        }
        try {
            return carryOut(verb);
        } catch (Exception failure) {
            throw new ExecutionException(command.commandSpec().commandLine(), "failed", failure);
        }
    }

    private static int carryOut(Verb verb) throws Exception {
        var options = verb.options();
        var data = options.dataDirectory().ready();
        var database = AtTheEnd.close(options.openDatabase(data, Progress.SILENT));
        var program = AtTheEnd.close(new Program(data, database.address(), options.today()).asOwner());
        var installation = program.getBean(Installation.class);
        verb.begins().ifPresent(wanted -> begin(installation, wanted));
        int status = verb.carryOut(program);
        if (status == 0 && verb.begins().equals(Optional.of(Holds.DEMONSTRATION))) {
            installation.noteLoaded();
        }
        return status;
    }

    /** Invented people do not come among real ones. */
    private static void begin(Installation installation, Holds wanted) {
        if (installation.holdsOrBegins(wanted) == Holds.RECORD && wanted == Holds.DEMONSTRATION) {
            throw new CannotStart(
                    "This database holds a record of its own; name another directory for the demonstration with --data.");
        }
    }
}
