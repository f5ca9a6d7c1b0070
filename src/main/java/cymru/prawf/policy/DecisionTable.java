package cymru.prawf.policy;

import java.util.List;
import java.util.OptionalInt;

/** Rows in order, of which the first that fits decides the band. */
public record DecisionTable(List<Row> rows) {

    public DecisionTable {
        rows = List.copyOf(rows);
    }

    /** The number of the row that decides, from 1. */
    public OptionalInt deciding(Situation situation) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).fits(situation)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** @param number from 1 */
    public Row row(int number) {
        return rows.get(number - 1);
    }
}
