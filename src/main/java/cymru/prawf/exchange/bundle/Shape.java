package cymru.prawf.exchange.bundle;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How a table is made, as the database describes it, so that a column which a later version adds is carried without being listed.
 *
 * @param columns those that are carried
 * @param key the columns of the primary key
 */
record Shape(BundleTable table, List<Column> columns, List<String> key) {

    private static final String POSITION = "position";

    static Shape of(BundleTable table, JdbcClient db) {
        var columns = db.sql("""
                select attname as name, format_type(atttypid, atttypmod) as type,
                       not attnotnull as may_be_nothing, atthasdef as usual
                  from pg_attribute
                 where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
                   and attname <> :without
                 order by attnum
                """)
                .param("table", table.name())
                .param("without", table.without())
                .query((row, _) -> new Column(
                        row.getString("name"),
                        row.getString("type"),
                        row.getBoolean("may_be_nothing"),
                        row.getBoolean("usual")))
                .list();
        var key = db.sql("""
                select attname
                  from pg_constraint
                 cross join unnest(conkey) with ordinality as part (attnum, place)
                  join pg_attribute using (attnum)
                 where contype = 'p' and conrelid = cast(:table as regclass) and attrelid = conrelid
                 order by place
                """)
                .param("table", table.name())
                .query((row, _) -> row.getString("attname"))
                .list();
        return new Shape(table, columns, key);
    }

    static List<Shape> all(JdbcClient db) {
        return BundleTables.all().stream().map(table -> of(table, db)).toList();
    }

    /** Whether every row belongs to somebody's case. */
    boolean ofCases() {
        return columns.stream().anyMatch(column -> column.name().equals(Column.CRN) && column.needed());
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** Whether it matters which row this is; a fact is known by what it says, and may come without a position. */
    boolean mustBeGiven(Column column) {
        boolean position = table.equals(BundleTables.FACTS) && column.name().equals(POSITION);
        return !position && (column.needed() || key.contains(column.name()));
    }

    /** By case and then by key: the same everywhere, whatever the database's own order of letters. */
    String inOrder() {
        var keys = key.stream()
                .filter(column -> !(ofCases() && column.equals(Column.CRN)))
                .map(this::ordered);
        return ofCases()
                ? ordered(Column.CRN) + keys.map(column -> ", " + column).collect(Collectors.joining())
                : keys.collect(Collectors.joining(", "));
    }

    private String ordered(String column) {
        boolean text = columns.stream()
                .anyMatch(each -> each.name().equals(column) && each.type().equals("text"));
        return text ? '"' + column + "\" collate \"C\"" : '"' + column + '"';
    }
}
