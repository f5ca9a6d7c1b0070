package cymru.prawf.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

    public boolean has(int number) {
        return number >= 1 && number <= rows.size();
    }

    /**
     * The number of a row as it was seen, wherever it stands now.
     *
     * @param seen its {@link Row#mark()}
     * @param number where it stood; of several that read the same the nearest is meant
     */
    public OptionalInt find(String seen, int number) {
        return IntStream.rangeClosed(1, rows.size())
                .filter(each -> row(each).mark().equals(seen))
                .boxed()
                .min(Comparator.comparing(each -> Math.abs(each - number)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    public DecisionTable with(int number, Row changed) {
        var others = new ArrayList<>(rows);
        others.set(number - 1, changed);
        return new DecisionTable(others);
    }

    /** @param number that it has afterwards */
    public DecisionTable adding(int number, Row another) {
        var more = new ArrayList<>(rows);
        more.add(number - 1, another);
        return new DecisionTable(more);
    }

    public DecisionTable without(int number) {
        var fewer = new ArrayList<>(rows);
        fewer.remove(number - 1);
        return new DecisionTable(fewer);
    }

    /** At the top or the bottom it stays where it is. */
    public DecisionTable moving(int number, int by) {
        return has(number + by) ? without(number).adding(number + by, row(number)) : this;
    }
}
