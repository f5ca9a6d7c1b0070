package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.database.Holds;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ImportVerbTest {

    @Test
    void anImportBeginsARecordIntoWhichTheDemonstrationNeverComes() {
        assertThat(begunBy("ndelius", "extract")).contains(Holds.RECORD);
    }

    @Test
    void aRehearsalSettlesNothing() {
        assertThat(begunBy("ndelius", "extract", "--dry-run")).isEmpty();
    }

    private static Optional<Holds> begunBy(String... words) {
        var verb = new ImportVerb();
        new CommandLine(verb).parseArgs(words);
        return verb.begins();
    }
}
