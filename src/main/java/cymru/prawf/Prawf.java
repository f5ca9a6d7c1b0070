package cymru.prawf;

import cymru.prawf.access.AccountVerb;
import cymru.prawf.access.TokenVerb;
import cymru.prawf.caseload.ReportVerb;
import cymru.prawf.database.BenchVerb;
import cymru.prawf.exchange.Export;
import cymru.prawf.exchange.Import;
import cymru.prawf.exchange.demonstration.DemoVerb;
import cymru.prawf.record.VerifyVerb;
import cymru.prawf.supervision.BandsVerb;
import cymru.prawf.supervision.RecomputeVerb;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.TypeConversionException;

/** Where the program begins: bin/prawf and the verbs one can tell it. */
@Command(
        name = "bin/prawf",
        description = "Prawf: supervise people on probation well, and show from the same record how well it was done.",
        footer = {"", "Without a verb it serves. Every verb tells its options: bin/prawf help VERB."},
        synopsisSubcommandLabel = "VERB",
        subcommands = HelpCommand.class)
public final class Prawf {

    /** Every verb and every group of verbs, in the order in which help lists them. */
    private static final List<Object> VERBS = List.of(
            new Import(),
            new Export(),
            new DemoVerb(),
            new AccountVerb(),
            new TokenVerb(),
            new BandsVerb(),
            new RecomputeVerb(),
            new BenchVerb(),
            new ReportVerb(),
            new VerifyVerb());

    private Prawf() {}

    static void main(String[] words) {
        LoggingSystem.get(Prawf.class.getClassLoader())
                .beforeInitialize(); // nothing is logged until it is known where to
        System.exit(commandLine().execute(servingUnlessTold(words)));
    }

    private static CommandLine commandLine() {
        var commands = new CommandLine(new Prawf()).addSubcommand(new Serve());
        VERBS.forEach(commands::addSubcommand);
        return commands.registerConverter(LocalDate.class, Prawf::date)
                .setExecutionStrategy(new Running())
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (!AtTheEnd.hasCome()) {
                        command.getErr().println(Failure.sentence(failure));
                    }
                    return ExitCode.SOFTWARE;
                })
                .setParameterExceptionHandler((mistake, _) -> {
                    mistake.getCommandLine().getErr().println(Failure.sentence(mistake));
                    return ExitCode.USAGE;
                });
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException notOne) {
            throw new TypeConversionException("'%s' is no date; write it as in 2016-11-24".formatted(written));
        }
    }

    private static String[] servingUnlessTold(String[] words) {
        if (words.length > 0 && List.of("-h", "--help", "help").contains(words[0])) {
            words[0] = "help";
            return words;
        }
        if (words.length == 0 || words[0].startsWith("-")) {
            var served = new String[words.length + 1];
            served[0] = "serve";
            System.arraycopy(words, 0, served, 1, words.length);
            return served;
        }
        return words;
    }
}
