package cymru.prawf.exchange;

import cymru.prawf.exchange.bundle.ExportCasesVerb;
import picocli.CommandLine.Command;

/** {@code bin/prawf export}: what can be taken out, a verb each. */
@Command(
        name = "export",
        description = "Take the record, or some of it, elsewhere.",
        subcommands = ExportCasesVerb.class,
        mixinStandardHelpOptions = true)
public final class Export {}
