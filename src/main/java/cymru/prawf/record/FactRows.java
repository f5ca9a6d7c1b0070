package cymru.prawf.record;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import java.util.ArrayDeque;
import java.util.Queue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts of whole cases, loaded in bulk. Their positions are drawn beforehand, so that one can supersede another. */
@Component
public class FactRows {

    private static final Table FACT = Table.of(
            "record.fact",
            "position",
            "crn",
            "kind",
            "happened_at",
            "timed",
            "recorded_at",
            "recorded_by",
            "subject",
            "data",
            "supersedes",
            "idempotency_key");

    private static final int AT_ONCE = 10_000;

    private final JdbcClient db;
    private final FactJson json;
    private final Queue<Long> positions = new ArrayDeque<>();

    FactRows(JdbcClient db, FactJson json) {
        this.db = db;
        this.json = json;
    }

    /** Adds the fact to the batch and answers the position it will have. */
    public long add(Batch batch, NewFact fact) {
        long position = next();
        batch.add(
                FACT,
                position,
                fact.crn(),
                FactJson.kind(fact.fact().getClass()),
                fact.when().at(),
                fact.when().timed(),
                fact.recordedAt(),
                fact.recordedBy(),
                fact.subject(),
                json.write(fact.fact()),
                fact.supersedes(),
                fact.onceAs());
        return position;
    }

    private synchronized long next() {
        if (positions.isEmpty()) {
            positions.addAll(db.sql("select nextval('record.position') from generate_series(1, :n) order by 1")
                    .param("n", AT_ONCE)
                    .query(Long.class)
                    .list());
        }
        return positions.remove();
    }
}
