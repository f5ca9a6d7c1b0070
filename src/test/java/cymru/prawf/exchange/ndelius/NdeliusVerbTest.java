package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.database.Holds;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class NdeliusVerbTest {

    @Test
    void anImportBeginsARecordIntoWhichTheDemonstrationNeverComes() {
        assertThat(begunBy("extract")).contains(Holds.RECORD);
    }

    @Test
    void aRehearsalSettlesNothing() {
        assertThat(begunBy("extract", "--dry-run")).isEmpty();
    }

    private static Optional<Holds> begunBy(String... words) {
        var verb = new NdeliusVerb();
        new CommandLine(verb).parseArgs(words);
        return verb.begins();
    }
}
