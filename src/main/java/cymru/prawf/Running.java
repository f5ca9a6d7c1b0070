package cymru.prawf;

import cymru.prawf.database.Holds;
import cymru.prawf.database.Installation;
import cymru.prawf.database.Progress;
import cymru.prawf.database.Verb;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/** Carries out a verb with the program round it, on the database it names. */
final class Running implements IExecutionStrategy {

    @Override
    public int execute(ParseResult said) {
        var command = said.hasSubcommand() ? said.subcommand() : said;
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
        var program = AtTheEnd.close(
                new Program(data, database.address(), options.today()).asOwner().start(WebApplicationType.NONE));
        program.getBean(Installation.class).holdsOrBegins(Holds.RECORD);
        return verb.carryOut(program);
    }
}
