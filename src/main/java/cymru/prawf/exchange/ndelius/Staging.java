package cymru.prawf.exchange.ndelius;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of an extract, sorted by person in the database: a file is in the order of its own table, and a person's rows have to
 * arrive together however large the extract is.
 */
final class Staging {

    private static final Table ROW =
            Table.of("exchange.staged_row", "file", "file_row", "key", "via_1", "via_2", "via_3", "cells", "print");
    static final int MOST_LINKS = 3;

    /** How the keys of rows begin that name somebody beside the person whose they are. */
    static final String NAMED = "NAMED:";

    private static final int AT_ONCE = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connection connection;
    private final Batch batch = new Batch();

    Staging(Connection connection) throws SQLException {
        this.connection = connection;
        empty();
    }

    void empty() throws SQLException {
        run("truncate exchange.staged_row, exchange.staged_owner, exchange.staged_case");
        connection.commit();
    }

    void add(CaseTable table, SourceRow row) throws SQLException {
        var links = table.belongsTo();
        batch.add(
                ROW,
                row.file(),
                row.row(),
                table.key(row),
                via(links, 0, row),
                via(links, 1, row),
                via(links, 2, row),
                json(row),
                row.print());
        if (batch.rows() >= AT_ONCE) {
            flush();
        }
    }

    static String json(SourceRow row) {
        return JSON.writeValueAsString(row.cells());
    }

    /** Finds whose each row is, table by table from people downwards, and sorts them by person. */
    void sort(List<CaseTable> tables) throws SQLException {
        flush();
        run("analyze exchange.staged_row");
        run("""
                insert into exchange.staged_owner (key, file, file_row, person)
                select distinct on (key) key, file, file_row, split_part(key, ':', 2)
                  from exchange.staged_row
                 where file = 'OFFENDER'
                 order by key, file_row
                """);
        for (var table : tables) {
            if (!table.belongsTo().isEmpty()) {
                owners(table.name());
            }
        }
        run("analyze exchange.staged_owner");
        run("""
                insert into exchange.staged_case (person, file, file_row, key, cells, print)
                select o.person, s.file, s.file_row, s.key, s.cells, s.print
                  from exchange.staged_row s
                  join exchange.staged_owner o using (file, file_row)
                 order by o.person, s.file, s.file_row
                """);
        run("""
                insert into exchange.staged_case (person, file, file_row, key, cells, print)
                select split_part(s.said, ':', 2), s.file, s.file_row, 'NAMED:' || s.key, s.cells, s.print
                  from (select *, case when via_2 like 'OFFENDER:%' then via_2 else via_3 end as said
                          from exchange.staged_row
                         where 'OFFENDER:' in (left(via_2, 9), left(via_3, 9))) s
                  join exchange.staged_owner o using (file, file_row)
                  join exchange.staged_owner named on named.key = s.said
                 where named.person <> o.person
                """);
        run("analyze exchange.staged_case");
        connection.commit();
    }

    private void owners(String table) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into exchange.staged_owner (key, file, file_row, person)
                select distinct on (s.key) s.key, s.file, s.file_row, coalesce(a.person, b.person, c.person)
                  from exchange.staged_row s
                  left join exchange.staged_owner a on a.key = s.via_1
                  left join exchange.staged_owner b on b.key = s.via_2
                  left join exchange.staged_owner c on c.key = s.via_3
                 where s.file = ? and coalesce(a.person, b.person, c.person) is not null
                 order by s.key, s.file_row
                """)) {
            insert.setString(1, table);
            insert.executeUpdate();
        }
    }

    /** Some rows that belong to nobody, or whose identifier an earlier row has: those after this one, in order. */
    List<StagedRow> leftOver(String file, int row, int limit) throws SQLException {
        var found = new ArrayList<StagedRow>();
        try (var select = connection.prepareStatement("""
                select s.file, s.file_row, s.key, s.cells, s.print,
                       exists (select from exchange.staged_owner o where o.key = s.key) as again
                  from exchange.staged_row s
                 where (s.file, s.file_row) > (?, ?)
                   and not exists (select from exchange.staged_owner o
                                    where o.file = s.file and o.file_row = s.file_row)
                 order by s.file, s.file_row
                 limit ?
                """)) {
            select.setString(1, file);
            select.setInt(2, row);
            select.setInt(3, limit);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(StagedRow.of(rows, "", rows.getBoolean("again")));
                }
            }
        }
        return found;
    }

    /** Everybody in the extract with the number of their rows, in the order in which the rows are sorted. */
    List<StagedPerson> people() throws SQLException {
        var people = new ArrayList<StagedPerson>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("""
                        select person, count(*) from exchange.staged_case
                         where not starts_with(key, 'NAMED:') group by person order by person
                        """)) {
            while (rows.next()) {
                people.add(new StagedPerson(rows.getString(1), rows.getInt(2)));
            }
        }
        return people;
    }

    List<StagedRow> rowsOf(List<StagedPerson> people) throws SQLException {
        var found = new ArrayList<StagedRow>();
        try (var select = connection.prepareStatement("""
                select person, file, file_row, key, cells, print
                  from exchange.staged_case
                 where person = any (?)
                 order by person, file, file_row
                """)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", people.stream().map(StagedPerson::id).toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(StagedRow.of(rows, rows.getString("person"), false));
                }
            }
        }
        return found;
    }

    /** Whether the extract has a row at all, whosever it is. */
    boolean has(String key) throws SQLException {
        try (var select = connection.prepareStatement("select from exchange.staged_row where key = ? limit 1")) {
            select.setString(1, key);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String via(List<Link> links, int n, SourceRow row) {
        return n < links.size() ? links.get(n).keyIn(row) : "";
    }

    private void flush() throws SQLException {
        batch.write(connection);
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
