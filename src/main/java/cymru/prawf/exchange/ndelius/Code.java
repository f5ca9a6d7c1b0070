package cymru.prawf.exchange.ndelius;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of a list, as far as it is wanted: its code and its words. */
record Code(Map<String, String> cells) {

    String code() {
        return first("CODE", "CODE_VALUE", "DISPOSAL_TYPE_CODE").orElse("");
    }

    String words() {
        return first("DESCRIPTION", "CODE_DESCRIPTION", "INSTITUTION_NAME", "COURT_NAME", "NAME", "CODE", "CODE_VALUE")
                .orElse("");
    }

    boolean says(String column) {
        return "Y".equals(cells.get(column)) || "1".equals(cells.get(column));
    }

    String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    private Optional<String> first(String... columns) {
        return Stream.of(columns)
                .map(this::cell)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
