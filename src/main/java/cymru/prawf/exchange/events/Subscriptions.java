package cymru.prawf.exchange.events;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.record.Upto;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is sent facts, and how far each has come. */
@Component
public class Subscriptions {

    private static final String SELECT = """
            select id, name, address, written_in, position, made_by, made_at, paused_at, sent_at, failures, last_error,
                   failed_at, next_try_at
              from exchange.subscription
            """;

    private static final int LONGEST_ERROR = 300;

    private final JdbcClient db;
    private final Clock clock;

    Subscriptions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public List<Subscription> all() {
        return db.sql(SELECT + " order by name, id")
                .query(Subscriptions::subscription)
                .list();
    }

    public Subscription get(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Subscriptions::subscription)
                .optional()
                .orElseThrow(() -> new NotFound("subscription", id));
    }

    /** Adds one; false when there is one to this address already. */
    public boolean add(UUID id, String name, URI address, Upto upto, String by) {
        return db.sql("""
                        insert into exchange.subscription (id, name, address, written_in, position, made_by, made_at, next_try_at)
                        values (:id, :name, :address, :written, :position, :by, :now, :now)
                        on conflict (address) do nothing
                        """)
                        .param("id", id)
                        .param("name", name)
                        .param("address", address.toString())
                        .param("written", upto.writtenIn())
                        .param("position", upto.position())
                        .param("by", by)
                        .param("now", now())
                        .update()
                == 1;
    }

    public void remove(UUID id) {
        db.sql("delete from exchange.subscription where id = :id")
                .param("id", id)
                .update();
    }

    public void pause(UUID id, String by) {
        db.sql(
                        "update exchange.subscription set paused_by = :by, paused_at = :now where id = :id and paused_at is null")
                .param("id", id)
                .param("by", by)
                .param("now", now())
                .update();
    }

    /** Goes on at once, whatever went wrong before. */
    public void goOn(UUID id) {
        db.sql("""
                update exchange.subscription set paused_by = null, paused_at = null, next_try_at = :now where id = :id
                """).param("id", id).param("now", now()).update();
    }

    /** From there on everything is sent again; what is on its way still arrives. */
    public void replay(UUID id, Upto from) {
        db.sql("""
                update exchange.subscription set written_in = :written, position = :position, next_try_at = :now where id = :id
                """)
                .param("id", id)
                .param("written", from.writtenIn())
                .param("position", from.position())
                .param("now", now())
                .update();
    }

    /** Those whose turn it is and whom no program sends to yet. */
    List<UUID> due() {
        return db.sql("""
                select id from exchange.subscription
                 where paused_at is null and next_try_at <= :now and leased_until < :now
                 order by next_try_at
                """)
                .param("now", now())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Whether this program is the one that sends for a while. */
    boolean lease(UUID id, Duration lasting) {
        return db.sql("""
                        update exchange.subscription set leased_until = :until
                         where id = :id and paused_at is null and leased_until < :now
                        """)
                        .param("id", id)
                        .param("now", now())
                        .param("until", Timestamp.from(clock.instant().plus(lasting)))
                        .update()
                == 1;
    }

    void release(UUID id) {
        db.sql("update exchange.subscription set leased_until = '-infinity' where id = :id")
                .param("id", id)
                .update();
    }

    /** Notes what was received; false where somebody paused, replayed or removed it meanwhile. */
    boolean received(UUID id, Upto before, Upto upto, Duration leaseLasting) {
        return db.sql("""
                        update exchange.subscription
                           set written_in = :written, position = :position, sent_at = :now, failures = 0, last_error = '',
                               failed_at = null, leased_until = :until
                         where id = :id and paused_at is null and written_in = :beforeWritten and position = :beforePosition
                        """)
                        .param("id", id)
                        .param("written", upto.writtenIn())
                        .param("position", upto.position())
                        .param("beforeWritten", before.writtenIn())
                        .param("beforePosition", before.position())
                        .param("now", now())
                        .param("until", Timestamp.from(clock.instant().plus(leaseLasting)))
                        .update()
                == 1;
    }

    void failed(UUID id, String error, Duration pause) {
        db.sql("""
                update exchange.subscription
                   set failures = failures + 1, last_error = :error, failed_at = :now, next_try_at = :next
                 where id = :id
                """)
                .param("id", id)
                .param("error", error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error)
                .param("now", now())
                .param("next", Timestamp.from(clock.instant().plus(pause)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getString("name"),
                URI.create(row.getString("address")),
                new Upto(row.getLong("written_in"), row.getLong("position")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                instant(row.getTimestamp("paused_at")),
                instant(row.getTimestamp("sent_at")),
                row.getInt("failures"),
                row.getString("last_error"),
                instant(row.getTimestamp("failed_at")),
                row.getTimestamp("next_try_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
