package cymru.prawf.exchange.bundle;

import cymru.prawf.record.FactForms;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads the data of every fact as the facts they are to be, some thousand at a time. */
final class FactCheck {

    private static final int AT_ONCE = 2_000;

    private final BundlePart facts;
    private final Checks checks;
    private final FactForms forms;
    private final Pace pace;

    FactCheck(BundlePart facts, Checks checks, FactForms forms, Pace pace) {
        this.facts = facts;
        this.checks = checks;
        this.forms = forms;
        this.pace = pace;
    }

    /** Answers how many are of kinds that this Prawf does not know, which are kept as they are. */
    long unknown(Connection connection) throws SQLException {
        connection.setAutoCommit(false); // only within a transaction are rows fetched some at a time
        try (var select = connection.prepareStatement("select ctid::text as place, kind, data from %s"
                .formatted(facts.shape().table().staged()))) {
            select.setFetchSize(AT_ONCE);
            long unknown = 0;
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    pace.row(facts.file());
                    var kind = rows.getString("kind");
                    if (!forms.knows(kind)) {
                        unknown++;
                        continue;
                    }
                    var fault = forms.fault(kind, rows.getBytes("data"));
                    if (fault.isPresent()) {
                        throw checks.at(
                                facts,
                                rows.getString("place"),
                                "the data are none of a fact of this kind: %s",
                                fault.get());
                    }
                }
            }
            return unknown;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
