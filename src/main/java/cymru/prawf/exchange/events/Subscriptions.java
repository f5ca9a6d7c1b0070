package cymru.prawf.exchange.events;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.record.Upto;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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

    /** Adds one, unless it is there already; false when there is another to this address. */
    public boolean add(UUID id, String name, URI address, Upto upto, String by) {
        db.sql("""
                insert into exchange.subscription (id, name, address, written_in, position, made_by, made_at, next_try_at)
                values (:id, :name, :address, :written, :position, :by, :now, :now)
                on conflict do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("address", address.toString())
                .param("written", upto.writtenIn())
                .param("position", upto.position())
                .param("by", by)
                .param("now", now())
                .update();
        return db.sql("select exists (select from exchange.subscription where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
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
