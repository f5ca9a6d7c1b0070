package cymru.prawf.exchange.mapped;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that a line becomes in a file of the bundle.
 *
 * @param when a column: where it is empty, the line becomes no such row
 * @param key columns of the row that make it one: what several lines say is said once
 */
record Output(String file, @Nullable String when, List<String> key, Map<String, Source> cells) {

    static final String CRN = "crn";

    boolean fits(Line line) {
        return when == null || !line.value(when).isEmpty();
    }

    Optional<Source> crn() {
        return Optional.ofNullable(cells.get(CRN));
    }
}
