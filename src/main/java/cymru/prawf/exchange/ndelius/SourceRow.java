package cymru.prawf.exchange.ndelius;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A row of an extract as it was read. Empty cells are left out: a file cannot tell them from nothing.
 *
 * @param row as a spreadsheet counts it: the header is row 1
 */
record SourceRow(String file, int row, Map<String, String> cells) {

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The same for two rows that say the same, in whatever order their columns come. */
    UUID print() {
        var words = new StringBuilder();
        new TreeMap<>(cells)
                .forEach((column, value) ->
                        words.append(column).append('\u001f').append(value).append('\u001e'));
        return UUID.nameUUIDFromBytes(words.toString().getBytes(StandardCharsets.UTF_8));
    }
}
