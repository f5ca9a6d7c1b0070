package cymru.prawf.exchange.ndelius;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks up every identifier in the rows of a case, and reports each one that leads nowhere. */
final class References {

    private final Staging staging;

    /** Users are named in every row twice, so an unknown one is reported once a column and not once a row. */
    private final Set<String> unknownUsers = new HashSet<>();

    References(Staging staging) {
        this.staging = staging;
    }

    void check(SourceCase source, CaseRow row) throws SQLException {
        var reported = new HashSet<String>();
        for (var cell : new TreeMap<>(row.source().cells()).entrySet()) {
            if (cell.getKey().equals("OFFENDER_ID")) {
                checkPerson(source, row);
                continue;
            }
            var treatment = check(source, row, cell);
            if (treatment != null && reported.add(treatment + cell.getValue())) {
                row.found(cell.getKey(), treatment);
            }
        }
        checkNamedTable(source, row);
    }

    private @Nullable Treatment check(SourceCase source, CaseRow row, Map.Entry<String, String> cell)
            throws SQLException {
        var column = cell.getKey();
        var id = cell.getValue().strip();
        var lists = source.lists();
        return switch (Reference.of(row.table(), column)) {
            case Reference.Nothing _ -> null;
            case Reference.User _ ->
                lists.userName(id).isPresent()
                                || !unknownUsers.add(
                                        "%s %s %s".formatted(row.table().name(), column, id))
                        ? null
                        : Treatment.UNKNOWN_USER;
            case Reference.Officer _ -> lists.knowsOfficer(id) ? null : Treatment.UNKNOWN_OFFICER;
            case Reference.Team _ -> lists.find("TEAM", id).isPresent() ? null : Treatment.UNKNOWN_TEAM;
            case Reference.Provider _ ->
                lists.find("PROBATION_AREA", id).isPresent() ? null : Treatment.UNKNOWN_PROVIDER;
            case Reference.Code code -> lists.find(code.list(), id).isPresent() ? null : Treatment.UNKNOWN_CODE;
            case Reference.Row to -> check(source, to.table(), id);
        };
    }

    private @Nullable Treatment check(SourceCase source, String table, String id) throws SQLException {
        if (source.find(table, id).isPresent()) {
            return null;
        }
        if (!staging.has(Link.key(table, id))) {
            return Treatment.NO_SUCH_ROW;
        }
        return Treatment.ROW_OF_SOMEBODY_ELSE;
    }

    private void checkPerson(SourceCase source, CaseRow row) throws SQLException {
        var id = row.source().cell("OFFENDER_ID").strip();
        if (source.find("OFFENDER", id).isEmpty()) {
            row.found(
                    "OFFENDER_ID",
                    id,
                    Treatment.ORDER_WINS,
                    staging.has(Link.key("OFFENDER", id)) ? "" : "The other is not in the extract");
        }
    }

    /** TABLE_NAME and PRIMARY_KEY_ID together name a row of any table. */
    private void checkNamedTable(SourceCase source, CaseRow row) throws SQLException {
        var table = row.text("TABLE_NAME");
        if (row.has("PRIMARY_KEY_ID") && CaseTables.named(table).isPresent()) {
            var treatment = check(source, table, row.text("PRIMARY_KEY_ID"));
            if (treatment != null) {
                row.found("PRIMARY_KEY_ID", treatment);
            }
        }
    }
}
