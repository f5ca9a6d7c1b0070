package cymru.prawf.exchange.bundle;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is noted of bundles that came in, so that the same one, told again after an interruption, goes on as it began. */
final class Arrivals {

    private final JdbcClient db;

    Arrivals(JdbcClient db) {
        this.db = db;
    }

    /** How an interrupted import of this bundle began; otherwise how one begins now. */
    Arrival of(String print, Bundle bundle) {
        return db.sql(
                        "select as_it_was, renumbered from exchange.bundle_import where print = :print and finished_at is null")
                .param("print", print)
                .query((row, _) ->
                        new Arrival(row.getBoolean("as_it_was"), row.getBoolean("renumbered"), lastWritten(bundle)))
                .optional()
                .orElseGet(() -> now(bundle));
    }

    /** Whatever is recorded while the bundle comes in stands after it. */
    void begin(String print, Bundle bundle, Arrival arrival, String by, Instant at) {
        if (!arrival.renumbered()) {
            bundle.part(BundleTables.FACTS).ifPresent(facts -> new Positions(facts.shape(), db).goOnAfter());
        }
        db.sql("""
                insert into exchange.bundle_import (print, directory, started_by, started_at, as_it_was, renumbered)
                values (:print, :directory, :by, :at, :asItWas, :renumbered)
                on conflict (print) do update
                   set started_by = excluded.started_by, started_at = excluded.started_at, finished_at = null,
                       as_it_was = excluded.as_it_was, renumbered = excluded.renumbered
                """)
                .param("print", print)
                .param(
                        "directory",
                        String.valueOf(
                                bundle.directory().toAbsolutePath().normalize().getFileName()))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("asItWas", arrival.asItWas())
                .param("renumbered", arrival.renumbered())
                .update();
    }

    void finish(String print, Instant at) {
        db.sql("update exchange.bundle_import set finished_at = :at where print = :print")
                .param("at", Timestamp.from(at))
                .param("print", print)
                .update();
    }

    private Arrival now(Bundle bundle) {
        boolean empty = db.sql("select not exists (select from %s) and not exists (select from %s)"
                        .formatted(BundleTables.FACTS.name(), BundleTables.SEALS.name()))
                .query(Boolean.class)
                .single();
        boolean renumbered = bundle.part(BundleTables.FACTS)
                .map(facts -> !facts.gives("position") || !empty && new Positions(facts.shape(), db).collide())
                .orElse(false);
        return new Arrival(empty, renumbered, lastWritten(bundle));
    }

    private long lastWritten(Bundle bundle) {
        return bundle.part(BundleTables.FACTS)
                .map(facts -> db.sql("select coalesce(max(written_in), 0) from "
                                + facts.shape().table().staged())
                        .query(Long.class)
                        .single())
                .orElse(0L);
    }
}
