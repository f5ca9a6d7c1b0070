package cymru.prawf.exchange.events;

import cymru.prawf.record.Upto;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is, who sends to them, and what came of it. */
@Component
class Receipts {

    private static final int LONGEST_ERROR = 300;

    /** Neither ended nor paused. */
    private static final String ON = """
             and ended_at is null
             and not exists (select from exchange.subscription_pause where subscription = id and gone_on_at is null)
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Duration lasting;

    Receipts(JdbcClient db, Clock clock, EventSettings settings) {
        this.db = db;
        this.clock = clock;
        this.lasting = settings.timeout().multipliedBy(2).plusSeconds(30);
    }

    /** Those whose turn it is and whom no program sends to yet. */
    List<UUID> due() {
        return db.sql("""
                select id from exchange.subscription
                 where next_try_at <= :now and leased_until < :now
                """ + ON + " order by next_try_at")
                .param("now", now())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Nothing where another program sends, or nobody is to. */
    Optional<Lease> lease(UUID id) {
        var lease = new Lease(id, UUID.randomUUID());
        var taken = db.sql("""
                        update exchange.subscription set leased_until = :until, leased_by = :token
                         where id = :id and leased_until < :now
                        """ + ON)
                .param("id", id)
                .param("token", lease.token())
                .param("now", now())
                .param("until", Timestamp.from(clock.instant().plus(lasting)))
                .update();
        return taken == 1 ? Optional.of(lease) : Optional.empty();
    }

    void release(Lease lease) {
        db.sql("""
                update exchange.subscription set leased_until = '-infinity', leased_by = null
                 where id = :id and leased_by = :token
                """)
                .param("id", lease.subscription())
                .param("token", lease.token())
                .update();
    }

    /** Notes what was received; false where somebody paused, replayed or ended it meanwhile, or another program sends. */
    boolean received(Lease lease, Upto before, Upto upto) {
        return moved(lease, before, upto, ", sent_position = :position, sent_at = :now");
    }

    /** Nothing up to there is for them. It need not be looked through again. */
    void passed(Lease lease, Upto before, Upto upto) {
        moved(lease, before, upto, "");
    }

    private boolean moved(Lease lease, Upto before, Upto upto, String more) {
        return db.sql("""
                        update exchange.subscription
                           set written_in = :written, position = :position, failures = 0, last_error = '', leased_until = :until
                        """ + more + """
                         where id = :id and leased_by = :token
                           and written_in = :beforeWritten and position = :beforePosition
                        """ + ON)
                        .param("id", lease.subscription())
                        .param("token", lease.token())
                        .param("written", upto.writtenIn())
                        .param("position", upto.position())
                        .param("beforeWritten", before.writtenIn())
                        .param("beforePosition", before.position())
                        .param("now", now())
                        .param("until", Timestamp.from(clock.instant().plus(lasting)))
                        .update()
                == 1;
    }

    void failed(Lease lease, String error, Duration pause) {
        db.sql("""
                update exchange.subscription
                   set failures = failures + 1, last_error = :error, next_try_at = :next
                 where id = :id and leased_by = :token
                """)
                .param("id", lease.subscription())
                .param("token", lease.token())
                .param("error", error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error)
                .param("now", now())
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
