package cymru.prawf.exchange.bundle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The order in which facts were written and sealed, told from 1. A transaction's own number means nothing in another database, and
 * a fact that is not sealed yet has no place in the order: it is sealed where it arrives.
 */
record WrittenOrder(long first, @Nullable Last last) {

    static final WrittenOrder NONE = new WrittenOrder(0, null);

    /** The last fact that is sealed. */
    record Last(long written, long position) {}

    static WrittenOrder of(JdbcClient db) {
        var first = db.sql("select coalesce(min(written_in), 1) from %s".formatted(BundleTables.FACTS.name()))
                .query(Long.class)
                .single();
        var last = db.sql(
                        "select upto_written as written, upto_position as position from %s order by number desc limit 1"
                                .formatted(BundleTables.SEALS.name()))
                .query(Last.class)
                .optional();
        return new WrittenOrder(first, last.orElse(null));
    }

    /** How a column that names a transaction is written; nothing for all others. */
    Optional<String> told(Column column) {
        return switch (column.name()) {
            case "written_in" ->
                Optional.of(
                        last == null
                                ? "null as written_in"
                                : "case when (written_in, position) <= (%d, %d) then written_in - %d end as written_in"
                                        .formatted(last.written(), last.position(), first - 1));
            case "upto_written" -> Optional.of("upto_written - %d as upto_written".formatted(first - 1));
            default -> Optional.empty();
        };
    }

    /** Nothing in a record without facts. */
    static @Nullable Long lastPosition(JdbcClient db) {
        return db.sql("select max(position) as position from %s having count(*) > 0"
                        .formatted(BundleTables.FACTS.name()))
                .query((row, _) -> row.getLong("position"))
                .optional()
                .orElse(null);
    }
}
