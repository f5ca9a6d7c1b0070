package cymru.prawf.exchange.mapped;

import java.util.Map;

/** A line of the file: its number, and its values by column. */
record Line(long number, Map<String, String> values) {

    String value(String column) {
        return values.getOrDefault(column, "");
    }
}
