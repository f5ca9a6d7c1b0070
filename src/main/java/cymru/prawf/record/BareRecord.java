package cymru.prawf.record;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL alone does with facts, as the owner: the limits against which the rest is measured. */
public final class BareRecord {

    private static final int AT_ONCE = 5_000;

    private final DataSource owner;

    public BareRecord(DataSource owner) {
        this.owner = owner;
    }

    /** Reads every fact, case by case, each in the order in which it happened, and hands over its data. */
    public void scan(Consumer<String> data) {
        var reading = new JdbcTemplate(owner);
        reading.setFetchSize(AT_ONCE);
        // only within a transaction are rows fetched some at a time
        new TransactionTemplate(new JdbcTransactionManager(owner))
                .executeWithoutResult(
                        _ -> reading.query(FactReader.SELECT + " order by crn, happened_at, position", row -> {
                            data.accept(row.getString("data"));
                        }));
    }

    /** The keys of all that somebody recorded, each as often as it is there. */
    public List<String> keys(String recordedBy) {
        return new JdbcTemplate(owner)
                .query(
                        "select coalesce(idempotency_key, '') from record.fact where recorded_by = ?",
                        (row, _) -> row.getString(1),
                        recordedBy);
    }

    /** Inserts one fact and does nothing more. */
    public void insert(JdbcTemplate db, String crn, String kind, String data) {
        db.update("""
                insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data)
                values (?, ?, now(), false, now(), 'bench', 'bench', cast(? as jsonb))
                """, crn, kind, data);
    }
}
