package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened a person's record, by person and day, and who was turned away. */
@Component
public class WhoLooked {

    /** What one person did with one record on one day. */
    public record Visit(
            LocalDate day,
            String name,
            boolean outside,
            int opened,
            int changed,
            int refused,
            Instant first,
            Instant last,
            @Nullable String reason) {}

    private final JdbcClient db;

    WhoLooked(JdbcClient db) {
        this.db = db;
    }

    public List<Visit> at(Crn crn, LocalDate since) {
        return db.sql("""
                select (o.at at time zone 'Europe/London')::date as day, coalesce(max(a.name), o.user_name) as name,
                       bool_or(o.outside) as outside,
                       count(*) filter (where o.result = 'READ') as opened,
                       count(*) filter (where o.result = 'CHANGED') as changed,
                       count(*) filter (where o.result in ('LIMITED', 'NOT_ALLOWED')) as refused,
                       min(o.at) as first, max(o.at) as last,
                       (select r.reason || case when r.words <> '' then ': ' || r.words else '' end
                          from access.reason_for_access r
                         where r.crn = :crn and r.user_name = o.user_name
                           and r.on_day = (o.at at time zone 'Europe/London')::date) as reason
                  from access.opening o
                  left join access.account a on a.user_name = o.user_name
                 where o.crn = :crn and o.at >= :since and o.result <> 'NO_SUCH_CASE'
                 group by o.user_name, day, reason
                 order by day desc, bool_or(o.outside) desc, name
                """)
                .param("crn", crn.value())
                .param("since", Timestamp.from(UkTime.startOf(since)))
                .query((row, _) -> new Visit(
                        row.getObject("day", LocalDate.class),
                        row.getString("name"),
                        row.getBoolean("outside"),
                        row.getInt("opened"),
                        row.getInt("changed"),
                        row.getInt("refused"),
                        row.getTimestamp("first").toInstant(),
                        row.getTimestamp("last").toInstant(),
                        row.getString("reason")))
                .list();
    }
}
