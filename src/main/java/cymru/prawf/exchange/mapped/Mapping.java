package cymru.prawf.exchange.mapped;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns and values of a flat file mean here. */
record Mapping(char separator, Charset encoding, List<Output> rows) {

    /** The columns of the file that it names. */
    Set<String> columns() {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        Stream.ofNullable(row.when()),
                        row.cells().values().stream().flatMap(Source::columns)))
                .collect(Collectors.toSet());
    }
}
