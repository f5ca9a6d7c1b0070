package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.sentence.RarDays;
import cymru.prawf.sentence.RarDelivery;
import cymru.prawf.sentence.RequirementId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts RAR days from appointments: dates, however many sessions each had. */
@Component
class RarDelivered implements RarDelivery {

    private final JdbcClient db;
    private final Clock clock;

    RarDelivered(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Map<RequirementId, RarDays> of(Crn crn) {
        var delivered = new HashMap<RequirementId, RarDays>();
        db.sql("""
                with done as (
                    select requirement_id, day from contact.rar_day_view where crn = :crn),
                booked as (
                    select requirement_id, (starts_at at time zone 'Europe/London')::date as day
                      from contact.appointment
                     where crn = :crn and rar_activity and outcome_version = 0 and starts_at > :now
                    except
                    select requirement_id, day from done)
                select requirement_id, count(day) filter (where is_done) as done, count(day) filter (where not is_done) as booked
                  from (select requirement_id, day, true as is_done from done
                        union all
                        select requirement_id, day, false from booked) days
                 where requirement_id is not null
                 group by requirement_id
                """)
                .param("crn", crn.value())
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    delivered.put(
                            new RequirementId(row.getObject("requirement_id", UUID.class)),
                            new RarDays(row.getInt("done"), row.getInt("booked")));
                });
        return delivered;
    }
}
