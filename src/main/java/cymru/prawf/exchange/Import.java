package cymru.prawf.exchange;

import cymru.prawf.exchange.bundle.ImportCasesVerb;
import cymru.prawf.exchange.mapped.ImportMappedVerb;
import cymru.prawf.exchange.ndelius.NdeliusVerb;
import picocli.CommandLine.Command;

/** {@code bin/prawf import}: what can be brought in, a verb each. */
@Command(
        name = "import",
        description = "Bring in people from elsewhere.",
        subcommands = {ImportCasesVerb.class, ImportMappedVerb.class, NdeliusVerb.class},
        mixinStandardHelpOptions = true)
public final class Import {}
