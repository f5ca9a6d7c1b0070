package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import java.sql.Timestamp;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeRepository {

    private final JdbcClient db;

    OutcomeRepository(JdbcClient db) {
        this.db = db;
    }

    /** Every outcome an appointment ever had, the one that stands first. */
    List<RecordedOutcome> of(Crn crn, AppointmentId id) {
        return db.sql("""
                select version, result, reason, cause, evidence_by, evidence_seen, note, sensitive, correction,
                       recorded_by, recorded_at
                  from contact.outcome
                 where crn = :crn and appointment = :id
                 order by version desc
                """)
                .param("crn", crn.value())
                .param("id", id.value())
                .query(AppointmentReader::outcome)
                .list();
    }

    boolean recordedAs(Crn crn, String onceAs) {
        return db.sql("select exists (select from contact.outcome where crn = :crn and once_key = :key)")
                .param("crn", crn.value())
                .param("key", onceAs)
                .query(Boolean.class)
                .single();
    }

    /** The position, in the record, of the outcome that stands; nothing where there is none. */
    @Nullable
    Long factOf(Appointment appointment) {
        return db.sql("select fact from contact.outcome where crn = :crn and appointment = :id and version = :version")
                .param("crn", appointment.crn().value())
                .param("id", appointment.id().value())
                .param("version", appointment.outcomeVersion())
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** Adds the outcome and makes it the one that stands. */
    void add(Appointment concluded, long fact, String onceAs) {
        var recorded = concluded.standing();
        var outcome = recorded.outcome();
        db.sql("""
                insert into contact.outcome (crn, appointment, version, result, reason, cause, evidence_by, evidence_seen, note,
                                             sensitive, correction, recorded_by, recorded_at, fact, once_key)
                values (:crn, :id, :version, :result, :reason, :cause, :evidenceBy, :evidenceSeen, :note,
                        :sensitive, :correction, :recordedBy, :recordedAt, :fact, :onceAs)
                """)
                .param("crn", concluded.crn().value())
                .param("id", concluded.id().value())
                .param("version", recorded.version())
                .param("result", outcome.result().name())
                .param(
                        "reason",
                        outcome.reason() == null ? null : outcome.reason().name())
                .param("cause", outcome.cause() == null ? null : outcome.cause().name())
                .param("evidenceBy", outcome.evidenceBy())
                .param("evidenceSeen", outcome.evidenceSeen())
                .param("note", outcome.note())
                .param("sensitive", outcome.sensitive())
                .param("correction", recorded.correction())
                .param("recordedBy", recorded.recordedBy())
                .param("recordedAt", Timestamp.from(recorded.recordedAt()))
                .param("fact", fact)
                .param("onceAs", onceAs)
                .update();
        db.sql("update contact.appointment set outcome_version = :version where crn = :crn and id = :id")
                .param("version", recorded.version())
                .param("crn", concluded.crn().value())
                .param("id", concluded.id().value())
                .update();
    }
}
