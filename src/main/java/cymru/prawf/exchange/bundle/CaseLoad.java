package cymru.prawf.exchange.bundle;

import cymru.prawf.database.Batch;
import cymru.prawf.person.ArrivedPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;

/** Lets what has been looked through into the record: what is nobody's first, then people, some hundred in a transaction. */
final class CaseLoad {

    private final Bundle bundle;
    private final Arrival arrival;
    private final boolean someAreHere;
    private final DataSource database;
    private final Pace pace;

    CaseLoad(Bundle bundle, Arrival arrival, boolean someAreHere, DataSource database, Pace pace) {
        this.bundle = bundle;
        this.arrival = arrival;
        this.someAreHere = someAreHere;
        this.database = database;
        this.pace = pace;
    }

    /** What comes before people, with what is noted of the import, in one transaction. */
    void first(Connection connection, Runnable noting) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (someAreHere) {
                rehearse(connection);
            }
            Batch.checkedByOnePlan(connection);
            for (var part : bundle.ofNobody()) {
                if (arrival.takes(part)) {
                    insert(part, "true", true, connection);
                }
            }
            noting.run();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Tries whatever is new about people who are here already, so that what cannot be shows before anything is kept. */
    private void rehearse(Connection connection) throws SQLException {
        Batch.checkedByOnePlan(connection);
        for (var part : bundle.ofCases()) {
            insert(
                    part,
                    "exists (select from %s h where h.crn = s.crn)".formatted(BundleTables.PERSONS.name()),
                    true,
                    connection);
        }
        connection.rollback();
    }

    /** Lets these people in, who follow one another by CRN, in one transaction. */
    void people(List<String> crns) throws SQLException {
        var first = crns.getFirst();
        var last = crns.getLast();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Batch.checkedByOnePlan(connection);
                long rows = 0;
                for (var part : bundle.ofCases()) {
                    rows += insert(part, "s.crn between '%s' and '%s'".formatted(first, last), someAreHere, connection);
                }
                ArrivedPeople.findable(connection, first, last);
                connection.commit();
                pace.more("people up to " + last, rows);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long insert(BundlePart part, String which, boolean onlyNew, Connection connection) throws SQLException {
        var shape = part.shape();
        var table = shape.table();
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("""
                    insert into %1$s (%2$s) overriding system value
                    select %3$s from %4$s s where %5$s%6$s
                    """.formatted(
                            table.name(),
                            arrival.columns(shape),
                            arrival.values(shape),
                            table.staged(),
                            which,
                            onlyNew
                                    ? " and not exists (select from %s t where %s)"
                                            .formatted(table.name(), Checks.equal(shape, shape.key(), arrival))
                                    : ""));
        } catch (PSQLException refused) {
            throw Refusal.of(part, refused);
        }
    }
}
