package cymru.prawf.exchange.bundle;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something that no two rows of a table may share.
 *
 * @param columns that make it up
 * @param only the rows it holds for, as a condition
 * @param made how it is made again on another table
 * @param distinct whether sharing means being equal; periods share by overlapping
 */
record Key(List<String> columns, String only, String made, boolean distinct) {

    static List<Key> of(BundleTable table, JdbcClient db) {
        return db.sql("""
                select array(select attname::text
                               from unnest(i.indkey::int[]) with ordinality as part (attnum, place)
                               join pg_attribute a on a.attrelid = i.indrelid and a.attnum = part.attnum
                              order by place) as columns,
                       coalesce(pg_get_expr(i.indpred, i.indrelid), 'true') as only,
                       coalesce('alter table %1$s add ' || pg_get_constraintdef(c.oid),
                                regexp_replace(pg_get_indexdef(i.indexrelid),
                                               '^CREATE UNIQUE INDEX \\S+ ON (ONLY )?\\S+', 'create unique index on %1$s'))
                           as made,
                       i.indisunique and not i.indisexclusion and not coalesce(c.conperiod, false) as is_distinct
                  from pg_index i
                  left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x')
                 where i.indrelid = cast(:table as regclass) and (i.indisunique or i.indisexclusion)
                 order by i.indisprimary desc, i.indexrelid
                """)
                .param("table", table.name())
                .query((row, _) -> new Key(
                        Arrays.asList((String[]) row.getArray("columns").getArray()),
                        row.getString("only"),
                        row.getString("made").formatted(table.staged()),
                        row.getBoolean("is_distinct")))
                .list();
    }
}
