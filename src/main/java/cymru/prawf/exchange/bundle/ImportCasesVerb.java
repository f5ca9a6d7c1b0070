package cymru.prawf.exchange.bundle;

import cymru.prawf.database.Holds;
import cymru.prawf.database.Verb;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf import cases DIR}: brings a bundle in. */
@Command(
        name = "cases",
        description = {
            "Bring in a bundle of CSV files, as bin/prawf export cases writes it (docs/exchange.md).",
            "All of it is checked first. It can be stopped at any moment and told again."
        },
        mixinStandardHelpOptions = true)
public final class ImportCasesVerb extends Verb {

    private static final int NOTHING_IMPORTED = 2;

    @Parameters(paramLabel = "DIR", description = "Where its files are.")
    Path directory = Path.of(".");

    @Override
    public Optional<Holds> begins() {
        return Optional.of(Holds.RECORD);
    }

    @Override
    public int carryOut(BeanFactory program) throws Exception {
        try {
            var by = System.getProperty("user.name", "unknown");
            tell(program.getBean(CaseImport.class).read(directory, by, System.out::println), System.out);
            return 0;
        } catch (RuleBroken refused) {
            System.err.println(refused.getMessage() + ".");
            return NOTHING_IMPORTED;
        }
    }

    private static void tell(BundleResult result, PrintStream out) {
        out.printf("%s here: %s.%n", Words.plural(result.people(), "person is", "people are"), result.pace());
        if (result.strange() > 0) {
            out.printf(
                    "WARNING: %s of kinds that this Prawf does not know; shown as written.%n",
                    Words.plural(result.strange(), "fact is", "facts are"));
        }
    }
}
