package cymru.prawf.exchange.bundle;

import cymru.prawf.database.Verb;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf export cases DIR}: writes the record as a bundle. */
@Command(
        name = "cases",
        description = {
            "Write the whole record, or some people of it, as a bundle of CSV files (docs/exchange.md).",
            "It holds everything about people, and no passwords. Keep it where nobody else can read it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ExportCasesVerb extends Verb {

    private static final int NOTHING_WRITTEN = 2;

    @Parameters(paramLabel = "DIR", description = "A new directory for it.")
    Path directory = Path.of(".");

    @Option(names = "--provider", paramLabel = "CODE", description = "Only people whom this provider holds today.")
    @Nullable
    String provider;

    @Option(names = "--crn", paramLabel = "CRN", description = "Only this person.")
    @Nullable
    String crn;

    @Option(
            names = "--since",
            paramLabel = "POSITION",
            description = "Only facts after this position, and the people they are about; manifest.json says upto.")
    @Nullable
    Long since;

    @Override
    public int carryOut(BeanFactory program) throws Exception {
        try {
            var selection = new Selection(provider, crn == null ? null : Crn.of(crn), since);
            var pace = new Pace(System.out::println, "Writing");
            var written = program.getBean(CaseExport.class).write(directory, selection, pace);
            System.out.printf(
                    "%s is written: %s. The last position is %s.%n",
                    directory, pace.sum(), written.upto() == null ? "none" : written.upto());
            return 0;
        } catch (RuleBroken | IllegalArgumentException refused) {
            System.err.println(refused.getMessage() + ".");
            return NOTHING_WRITTEN;
        }
    }
}
