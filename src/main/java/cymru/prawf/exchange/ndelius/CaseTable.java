package cymru.prawf.exchange.ndelius;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of nDelius whose rows are about people.
 *
 * @param words what one row is
 * @param id the columns by which a row is known
 * @param belongsTo whose row it is: the first of these that leads to somebody says so
 * @param happened the columns that say when it happened, the first with a date in it
 */
record CaseTable(
        String name, String words, List<String> id, List<Link> belongsTo, List<String> happened, Section section) {

    /** How a row is known across extracts, like {@code CONTACT:2502709905}; by its content when it has no identifier. */
    String key(SourceRow row) {
        if (!hasId(row)) {
            return Link.key(name, row.print().toString());
        }
        return Link.key(
                name, id.stream().map(column -> row.cell(column).strip()).collect(Collectors.joining("/")));
    }

    boolean hasId(SourceRow row) {
        return id.stream().allMatch(row::has);
    }

    /** The columns without which a row cannot be known or belongs to nobody; empty when a header has what is needed. */
    List<String> missingIn(List<String> header) {
        var missing = id.stream().filter(column -> !header.contains(column)).collect(Collectors.toList());
        if (!belongsTo.isEmpty() && belongsTo.stream().noneMatch(link -> header.contains(link.column()))) {
            missing.addAll(belongsTo.stream().map(Link::column).toList());
        }
        return missing;
    }
}
