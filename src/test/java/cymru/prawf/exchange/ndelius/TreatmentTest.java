package cymru.prawf.exchange.ndelius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentTest {

    @ParameterizedTest
    @EnumSource
    void everyTreatmentHasItsReasonInTheDocument(Treatment treatment) throws IOException {
        assertThat(Files.readString(Path.of("docs/ndelius-import.md")))
                .contains("| %s | ".formatted(treatment.label()));
    }
}
