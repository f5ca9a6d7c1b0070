package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockTest {

    private final LocalDate trainingDate = LocalDate.of(2016, 11, 30);

    @Test
    void aTrainingDateIsTheDayOfTheWholeProgram() {
        assertThat(LocalDate.now(clock(trainingDate))).isEqualTo(trainingDate);
    }

    @Test
    void momentsAreAsExactAsTheyAreKept() {
        assertThat(Stream.of(clock(null), clock(trainingDate)))
                .allSatisfy(clock -> assertThat(Stream.generate(clock::instant).limit(20))
                        .allMatch(moment -> moment.getNano() % 1_000 == 0));
    }

    private static Clock clock(@Nullable LocalDate today) {
        return new PrawfApplication().clock(today);
    }
}
