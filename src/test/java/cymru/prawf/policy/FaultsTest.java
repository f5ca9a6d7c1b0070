package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FaultsTest {

    static final Definition SHIPPED = ShippedModels.riskBased2016Definition();

    @Test
    void theShippedModelHasNoFaultThatStopsIt() {
        assertThat(Faults.of(SHIPPED)).noneMatch(Fault::blocks);
    }

    @Test
    void whoeverNoRowFitsIsDescribed() {
        assertThat(blocking(without(14)))
                .as("rows 1 and 2 decide all of the cohort, and those long in custody whom no PO holds")
                .containsExactly(
                        "No row fits: in the community or 12 weeks or less from release, not in the IOM cohort,"
                                + " risk not yet assessed (120 situations)",
                        "No row fits: not in the IOM cohort, held by a PO, risk not yet assessed (90 situations)");
    }

    @Test
    void aHoleInTheMiddleIsSaidInFewWords() {
        assertThat(blocking(SHIPPED.with(new DecisionTable(List.of(
                        row("AMBER", Input.HARM, "low", "high", "very high", "not assessed"),
                        row("RED", Input.LIKELIHOOD, "25 to 49", "50 to 74", "75 and over", "not known"),
                        row("GREEN", Input.ENGAGEMENT, "good", "fair"))))))
                .containsExactly("No row fits: medium risk, likelihood under 25%, engagement poor (24 situations)");
    }

    @Test
    void anEmptyTableFitsNobody() {
        assertThat(blocking(SHIPPED.with(new DecisionTable(List.of()))))
                .containsExactly("No row fits: anybody (1,800 situations)");
    }

    @Test
    void aRowBelowOneThatFitsAnybodyIsNeverReached() {
        var rows = new ArrayList<>(SHIPPED.table().rows());
        rows.add(2, row("AMBER", Input.INDICATOR, "false"));
        rows.add(3, row("AMBER", Input.INDICATOR, "true"));
        assertThat(blocking(SHIPPED.with(new DecisionTable(rows))))
                .hasSize(12)
                .startsWith(
                        "Row 5 is never reached, because of rows 1, 2, 3 and 4",
                        "Row 6 is never reached, because of rows 1, 2, 3 and 4",
                        "Row 7 is never reached, because of rows 1, 2 and 4");
    }

    @Test
    void theSameRowTwiceIsNeverReachedTheSecondTime() {
        var rows = new ArrayList<>(SHIPPED.table().rows());
        rows.add(3, rows.get(2));
        assertThat(Faults.of(SHIPPED.with(new DecisionTable(rows))))
                .contains(new Fault.NeverReached(4, List.of(1, 2, 3)));
    }

    @Test
    void aRowThatOthersComeBeforeIsSaidButDoesNotStopAnything() {
        var faults = Faults.of(SHIPPED.with(new DecisionTable(List.of(
                row("RED", Input.HARM, "high", "very high"),
                row("RED", Input.IOM, "true"),
                new Row(Map.of(), "AMBER", true, "")))));
        assertThat(faults).contains(new Fault.Overlap(3, List.of(1, 2))).noneMatch(Fault::blocks);
        assertThat(faults.stream().filter(Fault.Overlap.class::isInstance)).hasSize(1);
        assertThat(new Fault.Overlap(3, List.of(1, 2)).sentence())
                .isEqualTo("Row 3 fits some people to whom rows 1 and 2 above give another band first");
    }

    @Test
    void aBandThatThereIsNotStopsAPublication() {
        var rows = new ArrayList<>(SHIPPED.table().rows());
        rows.set(0, row("PURPLE", Input.CUSTODY, "more than 12 weeks"));
        assertThat(blocking(SHIPPED.with(new DecisionTable(rows))))
                .containsExactly("Row 1 gives the band PURPLE, which there is not");
    }

    @Test
    void aBandThatNobodyMayHoldStopsAPublicationAndOneThatNobodyIsInDoesNot() {
        var red = SHIPPED.bands().getFirst();
        var nobodys =
                new Band("PURPLE", "Purple", red.colour(), red.manner(), Set.of(), 5, 5, Set.of(), null, 80, null, 30);
        var bands = new ArrayList<>(SHIPPED.bands());
        bands.add(nobodys);
        var model = new Definition("x", "x", "x", SHIPPED.table(), bands, Set.of(), SHIPPED.limits());
        assertThat(blocking(model))
                .containsExactly(
                        "The band Purple says nothing of: held by",
                        "The band Purple says nothing of: counts as contact");
        assertThat(Faults.of(model)).contains(new Fault.UnusedBand(nobodys));
    }

    @Test
    void everyTimeLimitMustBeSaid() {
        var limits = new EnumMap<>(SHIPPED.limits());
        limits.remove(Limit.COVER);
        assertThat(blocking(new Definition("x", "x", "x", SHIPPED.table(), SHIPPED.bands(), Set.of(), limits)))
                .containsExactly("There is no time limit for: cover named, after an officer went away");
    }

    private static List<String> blocking(Definition model) {
        return Faults.of(model).stream()
                .filter(Fault::blocks)
                .map(Fault::sentence)
                .toList();
    }

    private static Definition without(int row) {
        var rows = new ArrayList<>(SHIPPED.table().rows());
        rows.remove(row - 1);
        return SHIPPED.with(new DecisionTable(rows));
    }

    private static Row row(String band, Input input, String... words) {
        return new Row(Map.of(input, Set.of(words)), band, true, "");
    }
}
