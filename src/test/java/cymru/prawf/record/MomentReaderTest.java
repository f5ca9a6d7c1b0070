package cymru.prawf.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-11-30T10:00:00Z",
                "2016-02-29T23:59:59Z",
                "1970-01-01T00:00:00Z",
                "2016-11-30T10:00:00.123456Z",
                "2016-11-30T10:00:00+01:00"
            })
    void itReadsWhatTheStandardReads(String text) {
        assertThat(MomentReader.moment(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-02-30T10:00:00Z", "2016-11-30", "2016-13-01T10:00:00Z", "2016-11-3xT10:00:00Z", ""})
    void itRefusesWhatTheStandardRefuses(String text) {
        assertThatThrownBy(() -> MomentReader.moment(text)).isInstanceOf(DateTimeException.class);
    }
}
