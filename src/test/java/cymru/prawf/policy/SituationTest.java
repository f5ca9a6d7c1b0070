package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SituationTest {

    @Test
    void everySituationHasANumberOfItsOwn() {
        var seen = new HashSet<Situation>();
        for (int key = 0; key < Situation.COUNT; key++) {
            assertThat(Situation.of(key).key()).isEqualTo(key);
            seen.add(Situation.of(key));
        }
        assertThat(seen).hasSize(1800);
    }

    @Test
    void theInputsTellEverySituationFromEveryOther() {
        var answers = IntStream.range(0, Situation.COUNT)
                .mapToObj(Situation::of)
                .map(situation -> Stream.of(Input.values())
                        .map(input -> input.of(situation).word())
                        .collect(Collectors.joining("|")))
                .collect(Collectors.toSet());
        assertThat(answers).hasSize(Situation.COUNT);
    }
}
