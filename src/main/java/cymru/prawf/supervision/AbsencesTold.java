package cymru.prawf.supervision;

import cymru.prawf.allocation.OfficerChanged;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.policy.OperatingModels;
import cymru.prawf.record.FactAppended;
import cymru.prawf.record.Facts;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.AbsenceRecorded;
import cymru.prawf.staff.CoverNamed;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it that every case an officer holds tells when that officer is away and who covers.
 *
 * <p>Whoever records an absence need not be allowed to see each of these cases, and must not be kept from recording it, nor the
 * case from knowing. So what has to be told is noted in the transaction of the absence, and told by the owner of the database:
 * at once when that transaction is done, or by a job if something comes between.
 */
@Component
class AbsencesTold {

    private static final Logger LOG = LoggerFactory.getLogger(AbsencesTold.class);

    /** Something recorded of an officer from a day on that cases do not tell of yet. */
    record Waiting(long id, String officer, LocalDate firstDay, String by, Instant knownAt) {}

    private final JdbcClient db;
    private final OwnersDatabase owner;
    private final Facts facts;
    private final Timelines timelines;
    private final OperatingModels models;
    private final Recomputing recomputing;

    AbsencesTold(
            JdbcClient db,
            OwnersDatabase owner,
            Facts facts,
            Timelines timelines,
            OperatingModels models,
            Recomputing recomputing) {
        this.db = db;
        this.owner = owner;
        this.facts = facts;
        this.timelines = timelines;
        this.models = models;
        this.recomputing = recomputing;
    }

    @EventListener
    void on(AbsenceRecorded recorded) {
        note(recorded.officer().value(), recorded.during().from(), recorded.by(), recorded.at());
    }

    @EventListener
    void on(CoverNamed named) {
        note(named.officer().value(), named.during().from(), named.by(), named.at());
    }

    /** A case that comes to somebody who is away, or is going to be. */
    @EventListener
    void on(FactAppended appended) {
        var grownBy = appended.grownBy();
        if (grownBy.fact() instanceof OfficerChanged changed) {
            note(changed.officer(), grownBy.when().day(), grownBy.recordedBy(), grownBy.recordedAt());
        }
    }

    /** An officer who is not away from that day on has nothing to tell. */
    private void note(String officer, LocalDate firstDay, String by, Instant at) {
        boolean noted = db.sql("""
                        insert into supervision.absence_to_tell (officer, first_day, recorded_by, known_at)
                        select :officer, :firstDay, :by, :at
                         where exists (select from staff.absence_view
                                        where officer = :officer and during && daterange(:firstDay, null))
                        """)
                        .param("officer", officer)
                        .param("firstDay", firstDay)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
        if (noted) {
            tellWhenDone();
        }
    }

    private void tellWhenDone() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tellNow();
            }
        });
    }

    /** In a thread of its own, because this one still holds what its transaction held. */
    private void tellNow() {
        try {
            Thread.ofVirtual().start(this::tell).join();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            whatWaits();
        } catch (RuntimeException broken) {
            LOG.warn("Cases do not tell of an absence yet; it is tried again in some minutes", broken);
        }
    }

    /** Tells all that waits, the oldest first. */
    void whatWaits() {
        for (var waiting : waiting()) {
            recomputing.these(
                    Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(owner.dataSource()))
                            .execute(_ -> tell(waiting))));
        }
    }

    private List<Waiting> waiting() {
        return JdbcClient.create(owner.dataSource())
                .sql(
                        "select id, officer, first_day, recorded_by, known_at from supervision.absence_to_tell order by id")
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        row.getString("officer"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("recorded_by"),
                        row.getTimestamp("known_at").toInstant()))
                .list();
    }

    private List<Crn> tell(Waiting waiting) {
        var own = JdbcClient.create(owner.dataSource());
        boolean mine = own.sql("delete from supervision.absence_to_tell where id = :id")
                        .param("id", waiting.id())
                        .update()
                == 1;
        return mine
                ? new AbsenceTelling(own, facts.over(own), timelines.over(own), models.inForce()).tell(waiting)
                : List.of();
    }
}
