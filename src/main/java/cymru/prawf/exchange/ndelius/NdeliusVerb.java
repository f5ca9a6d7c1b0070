package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Holds;
import cymru.prawf.database.Verb;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.supervision.Recomputing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf import ndelius DIR}: imports an extract of nDelius. */
@Command(
        name = "ndelius",
        description = {
            "Import an extract of nDelius, one CSV file a table.",
            "It can be stopped at any moment and told again: what is here is not added twice."
        },
        mixinStandardHelpOptions = true)
public final class NdeliusVerb extends Verb {

    private static final int NOTHING_IMPORTED = 2;

    @Parameters(paramLabel = "DIR", description = "Where its files are.")
    Path directory = Path.of(".");

    @Option(names = "--dry-run", description = "Do everything and keep nothing: say what would be imported.")
    boolean rehearse;

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description = "Write the problems to this file, one a line: file, row, column, value, what was done.")
    @Nullable
    Path report;

    @Option(
            names = "--read-again",
            description = "Look at rows that have not changed too, because new lists may say what their codes mean.")
    boolean readAgain;

    /** Nobody's record comes among invented people because the demonstration is loaded into it afterwards. */
    @Override
    public Optional<Holds> begins() {
        return rehearse ? Optional.empty() : Optional.of(Holds.RECORD);
    }

    @Override
    public int carryOut(BeanFactory program) throws Exception {
        if (!Files.isDirectory(directory)) {
            System.err.printf(
                    "There is no directory %s; name the one that holds the extract's CSV files.%n", directory);
            return NOTHING_IMPORTED;
        }
        var asked = new Ask(directory, rehearse, report, readAgain, System.getProperty("user.name", "unknown"));
        try {
            var progress = ImportTold.on(System.out);
            var result = program.getBean(NdeliusImport.class).run(asked, progress);
            program.getBean(Recomputing.class).whatLags(System.out::println);
            progress.result(result, asked);
            return result.anything() ? 0 : NOTHING_IMPORTED;
        } catch (RuleBroken refused) {
            System.err.println(refused.getMessage() + ".");
            return NOTHING_IMPORTED;
        }
    }
}
