package cymru.prawf.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultTest {

    /** The policy as a manager would check it, line by line. */
    private static final String TABLE = """
            Attended and complied        | there     | nobody’s | no failure | once it has started
            Attended and did not comply  | there     | theirs   | failure    | once it has started
            Absent, waiting for evidence | not there | theirs   | no failure | once it has started
            Acceptable absence           | not there | theirs   | no failure | once it has started
            Unacceptable absence         | not there | theirs   | failure    | once it has started
            Cancelled by us              | not there | ours     | no failure | beforehand too
            Rescheduled by us            | not there | ours     | no failure | beforehand too
            Rescheduled at their request | not there | theirs   | no failure | beforehand too
            Stood down                   | not there | ours     | no failure | beforehand too
            """;

    @Test
    void whatEachResultMeansIsTheTable() {
        assertThat(Stream.of(Result.values()).map(ResultTest::line).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(TABLE);
    }

    @Test
    void whatIsOursIsNeverTheirFailure() {
        assertThat(Result.values())
                .filteredOn(result -> result.whose() == Whose.OURS)
                .noneMatch(Result::failureToComply);
    }

    private static String line(Result result) {
        return "%-28s | %-9s | %-8s | %-10s | %s"
                .formatted(
                        result.label(),
                        result.attended() ? "there" : "not there",
                        result.whose().label().toLowerCase(),
                        result.failureToComply() ? "failure" : "no failure",
                        result.beforehand() ? "beforehand too" : "once it has started");
    }
}
