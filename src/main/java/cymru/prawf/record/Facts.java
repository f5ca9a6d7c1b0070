package cymru.prawf.record;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.RuleBroken;
import java.sql.Timestamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way into the record, always in the transaction of whatever made the fact true. */
@Component
public class Facts {

    private final JdbcClient db;
    private final FactJson json;
    private final ApplicationEventPublisher events;

    Facts(JdbcClient db, FactJson json, ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.events = events;
    }

    /**
     * The same over another connection, like the owner's, for whom no record is limited. The transaction of that connection
     * carries it, and nobody is told: whoever appends in this way sees to it that the case is worked out.
     */
    public Facts over(JdbcClient other) {
        return new Facts(other, json, _ -> {});
    }

    /** Appends a fact and answers its position; one sent before under the same key keeps the position it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long append(NewFact fact) {
        try {
            long position = insert(fact);
            events.publishEvent(new FactAppended(fact));
            return position;
        } catch (DuplicateKeyException corrected) {
            throw new RuleBroken("Someone has already corrected this entry. Open the chronology to see the correction");
        }
    }

    /** Whether a fact came under this key before. */
    public boolean has(Crn crn, String onceAs) {
        return db.sql("select exists (select from record.fact where crn = :crn and idempotency_key = :onceAs)")
                .param("crn", crn.value())
                .param("onceAs", onceAs)
                .query(Boolean.class)
                .single();
    }

    private long insert(NewFact fact) {
        return db.sql("""
                insert into record.fact (crn, kind, happened_at, timed, recorded_at, recorded_by, subject, data,
                                         supersedes, idempotency_key)
                values (:crn, :kind, :happenedAt, :timed, :recordedAt, :recordedBy, :subject, cast(:data as jsonb),
                        :supersedes, :onceAs)
                on conflict (crn, idempotency_key) do nothing
                returning position
                """)
                .param("crn", fact.crn().value())
                .param("kind", FactJson.kind(fact.fact().getClass()))
                .param("happenedAt", Timestamp.from(fact.when().at()))
                .param("timed", fact.when().timed())
                .param("recordedAt", Timestamp.from(fact.recordedAt()))
                .param("recordedBy", fact.recordedBy())
                .param("subject", fact.subject())
                .param("data", json.write(fact.fact()))
                .param("supersedes", fact.supersedes())
                .param("onceAs", fact.onceAs())
                .query(Long.class)
                .optional()
                .orElseGet(() -> positionOf(fact));
    }

    private long positionOf(NewFact fact) {
        return db.sql("select position from record.fact where crn = :crn and idempotency_key = :onceAs")
                .param("crn", fact.crn().value())
                .param("onceAs", fact.onceAs())
                .query(Long.class)
                .single();
    }
}
