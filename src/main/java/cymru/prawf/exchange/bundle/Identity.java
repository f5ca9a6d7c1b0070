package cymru.prawf.exchange.bundle;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns that the database numbers by itself. */
final class Identity {

    private Identity() {}

    /** After rows came with numbers of their own, the next is numbered after them. */
    static void goOn(Shape shape, JdbcClient db) {
        var table = shape.table().name();
        db.sql("select attname from pg_attribute where attrelid = cast(:table as regclass) and attidentity <> ''")
                .param("table", table)
                .query(String.class)
                .list()
                .forEach(column ->
                        db.sql("""
                        select setval(pg_get_serial_sequence('%1$s', '%2$s'), max("%2$s")) from %1$s having max("%2$s") > 0
                        """.formatted(table, column)).query(Long.class).optional());
    }
}
