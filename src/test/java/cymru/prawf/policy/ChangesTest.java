package cymru.prawf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.policy.Changes.Change;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {

    static final Definition SHIPPED = ShippedModels.riskBased2016Definition();
    static final DecisionTable TABLE = SHIPPED.table();
    static final Row CAUTIOUS = new Row(Map.of(Input.HARM, Set.of("not assessed")), "RED", true, "");

    @Test
    void theSameModelHasNotChanged() {
        assertThat(Changes.between(SHIPPED, SHIPPED)).isEqualTo(new Changes(List.of(), List.of()));
    }

    @Test
    void aChangedRowIsReadBesideWhatItWas() {
        var changes = Changes.between(SHIPPED, SHIPPED.with(TABLE.with(14, CAUTIOUS)));
        assertThat(changes.changes())
                .containsExactly(new Change(
                        "Row 14", "Risk not yet assessed: Amber. An assessment is due", "Risk not yet assessed: Red"));
        assertThat(changes.moved())
                .as("rows 1 and 2 go on deciding first")
                .extracting(moved -> "%s to %s: %s"
                        .formatted(moved.from(), moved.to(), moved.who().inWords()))
                .containsExactly(
                        "Amber to Red: in the community or 12 weeks or less from release, not in the IOM cohort,"
                                + " risk not yet assessed",
                        "Amber to Red: not in the IOM cohort, held by a PO, risk not yet assessed");
    }

    @Test
    void anAddedAndARemovedRowAreSaidAndTheOthersAreNot() {
        assertThat(Changes.between(SHIPPED, SHIPPED.with(TABLE.adding(2, CAUTIOUS)))
                        .changes())
                .containsExactly(new Change("Row 2, added", "", "Risk not yet assessed: Red"));
        assertThat(Changes.between(SHIPPED, SHIPPED.with(TABLE.without(2))).changes())
                .containsExactly(new Change("Row 2, removed", "In the IOM cohort: Red", ""));
    }

    @Test
    void rowsThatOnlyChangePlacesMayMoveNobody() {
        var changes = Changes.between(SHIPPED, SHIPPED.with(TABLE.moving(3, 1)));
        assertThat(changes.none()).isFalse();
        assertThat(changes.moved()).isEmpty();
    }

    @Test
    void aBandAndALimitAreComparedPieceByPiece() {
        var amber = SHIPPED.band("AMBER").orElseThrow();
        var oftener = new Band(
                amber.code(),
                amber.name(),
                amber.colour(),
                amber.manner(),
                amber.grades(),
                10,
                12,
                amber.channels(),
                40,
                amber.reviewDays(),
                null,
                amber.minutes());
        var now = SHIPPED.with(oftener).with(Limit.COVER, new TimeLimit(2, "Ours", true));
        assertThat(Changes.between(SHIPPED, now).changes())
                .containsExactly(
                        new Change("Amber: contact", "every 15 to 20 working days", "every 10 to 12 working days"),
                        new Change("Amber: oversight", "None asked", "every 40 working days"),
                        new Change(Limit.COVER.label(), "5 working days (Ours)", "2 working days (Ours)"));
    }
}
