package cymru.prawf.record;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** Everything recorded about these people, oldest first; asked on the connection on which more is about to be written. */
    public List<SentFact> about(Connection connection, Collection<Crn> people) throws SQLException {
        var found = new ArrayList<SentFact>();
        try (var select = connection.prepareStatement("""
                select f.crn, f.position, f.kind, f.data, f.happened_at, f.timed, coalesce(f.idempotency_key, '') as key,
                       exists (select from record.fact c where c.crn = f.crn and c.supersedes = f.position) as corrected
                  from record.fact f
                 where f.crn = any (?)
                 order by f.crn, f.position
                """)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", people.stream().map(Crn::value).toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new SentFact(
                            new Crn(rows.getString("crn")),
                            rows.getString("key"),
                            rows.getLong("position"),
                            json.read(rows.getString("kind"), rows.getBytes("data")),
                            new When(rows.getTimestamp("happened_at").toInstant(), rows.getBoolean("timed")),
                            rows.getBoolean("corrected")));
                }
            }
        }
        return found;
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
