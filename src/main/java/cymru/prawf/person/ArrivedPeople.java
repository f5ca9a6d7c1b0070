package cymru.prawf.person;

import cymru.prawf.database.Batch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What this module works out of people who arrived as rows; as the owner of the database. */
public final class ArrivedPeople {

    private ArrivedPeople() {}

    /** Lets the people from one CRN to another be found by their names and numbers, in the transaction of the connection. */
    public static void findable(Connection connection, String first, String last) throws SQLException {
        var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var found = new ArrayList<FoundBy>();
        of(db, "person.person", "true", first, last)
                .query((row, _) -> FoundBy.of(PersonRepository.person(row)))
                .list()
                .forEach(found::addAll);
        of(db, "person.alias", "replaced_by is null", first, last)
                .query((row, n) -> FoundBy.of(DetailTable.ALIASES.detail(row, n)))
                .list()
                .forEach(found::addAll);
        of(db, "person.identifier", "true", first, last)
                .query((row, _) -> FoundBy.of(OtherNumber.of(row)))
                .list()
                .forEach(found::addAll);
        var batch = new Batch();
        for (var table : List.of(FoundBy.NAME, FoundBy.NUMBER)) {
            batch.first("delete from %s where crn between ? and ?".formatted(table.name()), first, last);
        }
        found.forEach(each -> batch.add(each.table(), each.values()));
        batch.write(connection);
    }

    private static StatementSpec of(JdbcClient db, String table, String only, String first, String last) {
        return db.sql("select * from %s where crn between :first and :last and %s order by crn".formatted(table, only))
                .param("first", first)
                .param("last", last);
    }
}
