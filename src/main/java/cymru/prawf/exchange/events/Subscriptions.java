package cymru.prawf.exchange.events;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Upto;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is sent facts, and how far each has come. */
@Component
public class Subscriptions {

    private static final String SELECT = """
            select id, name, address, written_in, position, made_by, made_at, paused_at, sent_at, sent_position, failures,
                   last_error, next_try_at, ended_by, ended_at,
                   (select headings from exchange.subscription_choice choice
                     where choice.subscription = id order by number desc limit 1) as headings
              from exchange.subscription
              left join exchange.subscription_pause pause on pause.subscription = id and gone_on_at is null
            """;

    private final JdbcClient db;
    private final Clock clock;

    Subscriptions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those that have not ended. */
    public List<Subscription> all() {
        return db.sql(SELECT + " where ended_at is null order by name, id")
                .query(new SubscriptionRow())
                .list();
    }

    public List<Subscription> ended() {
        return db.sql(SELECT + " where ended_at is not null order by ended_at desc, id")
                .query(new SubscriptionRow())
                .list();
    }

    public Subscription get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("subscription", id));
    }

    /** Adds one, unless it is there already; false when there is another to this address. */
    @Transactional
    public boolean add(UUID id, String name, URI address, Set<Heading> headings, Upto upto, String by) {
        var added = db.sql("""
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
        if (added == 1) {
            insert(id, headings, by);
        }
        return find(id).map(Subscriptions::open).isPresent();
    }

    /** Nothing more is sent; what it was, and who did what with it, stays to be read. */
    @Transactional
    public void end(UUID id, String by) {
        open(get(id));
        db.sql("update exchange.subscription set ended_by = :by, ended_at = :now where id = :id and ended_at is null")
                .param("id", id)
                .param("by", by)
                .param("now", now())
                .update();
    }

    @Transactional
    public void pause(UUID id, String by) {
        open(get(id));
        db.sql("""
                insert into exchange.subscription_pause (subscription, paused_by, paused_at) values (:id, :by, :now)
                on conflict do nothing
                """).param("id", id).param("by", by).param("now", now()).update();
    }

    /** Goes on at once, whatever went wrong before. */
    @Transactional
    public void goOn(UUID id, String by) {
        open(get(id));
        db.sql("""
                update exchange.subscription_pause set gone_on_by = :by, gone_on_at = :now
                 where subscription = :id and gone_on_at is null
                """).param("id", id).param("by", by).param("now", now()).update();
        db.sql("update exchange.subscription set next_try_at = :now where id = :id")
                .param("id", id)
                .param("now", now())
                .update();
    }

    /** From there on everything is sent again; what is on its way still arrives. */
    @Transactional
    public void replay(UUID id, Upto from, String by) {
        open(get(id));
        db.sql("""
                insert into exchange.subscription_replay (subscription, after_position, asked_by, asked_at)
                values (:id, :position, :by, :now)
                """)
                .param("id", id)
                .param("position", from.position())
                .param("by", by)
                .param("now", now())
                .update();
        db.sql("""
                update exchange.subscription set written_in = :written, position = :position, next_try_at = :now where id = :id
                """)
                .param("id", id)
                .param("written", from.writtenIn())
                .param("position", from.position())
                .param("now", now())
                .update();
    }

    /** What is sent from now on stands under these. */
    @Transactional
    public void choose(UUID id, Set<Heading> headings, String by) {
        if (!open(get(id)).headings().equals(headings)) {
            insert(id, headings, by);
        }
    }

    private void insert(UUID id, Set<Heading> headings, String by) {
        db.sql("""
                insert into exchange.subscription_choice (subscription, headings, chosen_by, chosen_at)
                values (:id, :headings, :by, :now)
                """)
                .param("id", id)
                .param("headings", headings.stream().sorted().map(Heading::name).toArray(String[]::new))
                .param("by", by)
                .param("now", now())
                .update();
    }

    private Optional<Subscription> find(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(new SubscriptionRow())
                .optional();
    }

    private static Subscription open(Subscription subscription) {
        if (subscription.endedAt() != null) {
            throw new RuleBroken("This subscription has ended. Add another to send facts there again");
        }
        return subscription;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
