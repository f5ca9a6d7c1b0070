package cymru.prawf.exchange.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what with a subscription, and when. */
@Component
public class SubscriptionHistory {

    private final JdbcClient db;

    SubscriptionHistory(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    public List<Deed> of(UUID id) {
        return db.sql("""
                select at, done_by, what, headings
                  from (select made_at as at, made_by as done_by, 'Added it' as what, 0 as number, null::text[] as headings
                          from exchange.subscription where id = :id
                        union all
                        select chosen_at, chosen_by, 'Chose what is sent', number, headings
                          from exchange.subscription_choice where subscription = :id
                        union all
                        select paused_at, paused_by, 'Paused it', 0, null
                          from exchange.subscription_pause where subscription = :id
                        union all
                        select gone_on_at, gone_on_by, 'Let it go on', 0, null
                          from exchange.subscription_pause where subscription = :id and gone_on_at is not null
                        union all
                        select asked_at, asked_by, 'Sent again everything after position ' || after_position, 0, null
                          from exchange.subscription_replay where subscription = :id
                        union all
                        select ended_at, ended_by, 'Ended it', 0, null
                          from exchange.subscription where id = :id and ended_at is not null)
                 order by at desc, number desc
                """)
                .param("id", id)
                .query((row, _) -> new Deed(row.getTimestamp("at").toInstant(), row.getString("done_by"), what(row)))
                .list();
    }

    private static String what(ResultSet row) throws SQLException {
        var headings = row.getArray("headings");
        var what = row.getString("what");
        return headings == null ? what : what + ": " + Subscription.kinds(SubscriptionRow.headings(headings));
    }
}
