package cymru.prawf.exchange.ndelius;

import cymru.prawf.kernel.Crn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is here already of some people: the prints of rows imported before, and who is here that did not come from nDelius. */
record Known(Map<Crn, Map<String, UUID>> prints, Set<Crn> here) {

    static Known of(Connection connection, Collection<Crn> people) throws SQLException {
        var prints = new HashMap<Crn, Map<String, UUID>>();
        var here = new HashSet<Crn>();
        var crns =
                connection.createArrayOf("text", people.stream().map(Crn::value).toArray());
        try (var select =
                connection.prepareStatement("select crn, key, print from exchange.source_row where crn = any (?)")) {
            select.setArray(1, crns);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    prints.computeIfAbsent(new Crn(rows.getString("crn")), _ -> new HashMap<>())
                            .put(rows.getString("key"), rows.getObject("print", UUID.class));
                }
            }
        }
        try (var select = connection.prepareStatement("select crn from person.name_view where crn = any (?)")) {
            select.setArray(1, crns);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    here.add(new Crn(rows.getString(1)));
                }
            }
        }
        return new Known(prints, here);
    }

    Map<String, UUID> of(Crn crn) {
        return prints.getOrDefault(crn, Map.of());
    }

    /** Whether this CRN is somebody else's here: somebody recorded in Prawf, or another row of OFFENDER. */
    boolean isSomebodyElses(Crn crn, String offenderKey) {
        var known = of(crn);
        return known.isEmpty() ? here.contains(crn) : !known.containsKey(offenderKey);
    }
}
