package cymru.prawf.exchange.bundle;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns of a table that name a row of another, which must be in the bundle or in the record. */
record Reference(List<String> columns, String table, List<String> key) {

    static List<Reference> of(BundleTable table, JdbcClient db) {
        return db.sql("""
                select array(select attname::text
                               from unnest(conkey) with ordinality as part (attnum, place)
                               join pg_attribute a on a.attrelid = conrelid and a.attnum = part.attnum
                              order by place) as columns,
                       array(select attname::text
                               from unnest(confkey) with ordinality as part (attnum, place)
                               join pg_attribute a on a.attrelid = confrelid and a.attnum = part.attnum
                              order by place) as key,
                       (select nspname || '.' || relname
                          from pg_class join pg_namespace n on n.oid = relnamespace
                         where pg_class.oid = confrelid) as referenced
                  from pg_constraint
                 where contype = 'f' and conparentid = 0 and not conperiod and conrelid = cast(:table as regclass)
                """)
                .param("table", table.name())
                .query((row, _) -> new Reference(
                        names(row.getArray("columns")), row.getString("referenced"), names(row.getArray("key"))))
                .list();
    }

    /** To somebody's case; what a module keeps of a case does not refer to the person's own table. */
    static Reference toPerson() {
        return new Reference(List.of("crn"), BundleTables.PERSONS.name(), List.of("crn"));
    }

    /** To a fact of the same case. */
    static Reference toFact(String column) {
        return new Reference(List.of("crn", column), BundleTables.FACTS.name(), List.of("crn", "position"));
    }

    Optional<BundleTable> bundled() {
        return BundleTables.all().stream()
                .filter(each -> each.name().equals(table))
                .findFirst();
    }

    private static List<String> names(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
