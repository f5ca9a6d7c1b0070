package cymru.prawf.exchange.mapped;

import cymru.prawf.database.Holds;
import cymru.prawf.database.Verb;
import cymru.prawf.exchange.bundle.BundleWriter;
import cymru.prawf.exchange.bundle.CaseImport;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bin/prawf import mapped FILE --mapping M.yaml}: reads any flat CSV file by a declared mapping. */
@Command(
        name = "mapped",
        description = {
            "Bring in people, orders and facts from any flat CSV file, by a mapping in YAML (docs/exchange.md).",
            "What the mapping does not recognise is reported. It can be told again: nobody comes twice."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class ImportMappedVerb extends Verb {

    private static final int NOTHING_IMPORTED = 2;

    @Parameters(paramLabel = "FILE", description = "The CSV file; its first line names the columns.")
    Path file = Path.of("");

    @Option(
            names = "--mapping",
            paramLabel = "M.yaml",
            required = true,
            description = "What its columns and values mean.")
    Path mapping = Path.of("");

    @Option(names = "--dry-run", description = "Say what is not recognised, and bring nothing in.")
    boolean rehearse;

    @Option(
            names = "--report",
            paramLabel = "FILE.csv",
            description =
                    "Write what is not recognised to this file, one a line: file, line, column, value, what was done.")
    @Nullable
    Path report;

    @Override
    public Optional<Holds> begins() {
        return rehearse ? Optional.empty() : Optional.of(Holds.RECORD);
    }

    @Override
    public int carryOut(BeanFactory program) throws Exception {
        for (var needed : new Path[] {file, mapping}) {
            if (!Files.isRegularFile(needed)) {
                System.err.printf("There is no file %s.%n", needed);
                return NOTHING_IMPORTED;
            }
        }
        var bundle = Files.createTempDirectory("prawf-bundle");
        try {
            return bringIn(program, bundle);
        } catch (RuleBroken refused) {
            System.err.println(refused.getMessage() + ".");
            return NOTHING_IMPORTED;
        } finally {
            FileSystemUtils.deleteRecursively(bundle);
        }
    }

    private int bringIn(BeanFactory program, Path bundle) throws IOException, SQLException {
        var said = MappingReader.read(mapping);
        try (var unrecognised = new MappedReport(file, report)) {
            var sum = translated(said, unrecognised, bundle);
            System.out.printf(
                    "%s read = %s used + %s left out; %s left out whole.%n",
                    Words.plural(sum.lines(), "line"),
                    Words.number(sum.used()),
                    Words.number(sum.lines() - sum.used()),
                    Words.plural(sum.peopleLeftOut(), "person is", "people are"));
            unrecognised.tell(System.out, report);
            if (rehearse || sum.used() == 0) {
                System.out.println("Nothing was brought in.");
                return rehearse ? 0 : NOTHING_IMPORTED;
            }
            var by = System.getProperty("user.name", "unknown");
            var result = program.getBean(CaseImport.class).read(bundle, by, System.out::println);
            System.out.printf("%s here.%n", Words.plural(result.people(), "person is", "people are"));
            return 0;
        }
    }

    private Translation.Sum translated(Mapping said, MappedReport unrecognised, Path bundle) throws IOException {
        try (var writer = new BundleWriter(bundle)) {
            return new Translation(new FlatFile(file, said), said, unrecognised).write(writer);
        }
    }
}
