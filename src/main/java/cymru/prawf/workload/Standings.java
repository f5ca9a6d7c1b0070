package cymru.prawf.workload;

import static java.util.stream.Collectors.groupingBy;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.staff.Grade;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what other modules publish of officers and of a case. */
@Repository
class Standings {

    /** An office where somebody was seen. */
    record Place(String code, String name) {}

    record InBand(String band, String model) {}

    private record HeldPost(StaffCode officer, Grade grade, BigDecimal fte) {}

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    /** How these officers stand; each of them is there. */
    Map<StaffCode, Standing> of(Collection<StaffCode> officers, LocalDate on) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        var away = away(officers, on);
        var posts = posts(officers, on).stream().collect(groupingBy(HeldPost::officer));
        var standings = new HashMap<StaffCode, Standing>();
        for (var officer : officers) {
            var held = posts.getOrDefault(officer, List.of());
            var fte = held.stream().map(HeldPost::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
            standings.put(officer, new Standing(fte, most(held), away.get(officer)));
        }
        return standings;
    }

    private static @Nullable BigDecimal most(List<HeldPost> posts) {
        var most = BigDecimal.ZERO;
        for (var post : posts) {
            var ofPost = FullLoad.of(post.grade(), post.fte());
            if (ofPost == null) {
                return null;
            }
            most = most.add(ofPost);
        }
        return posts.isEmpty() ? null : most;
    }

    private List<HeldPost> posts(Collection<StaffCode> officers, LocalDate on) {
        return db.sql("""
                select officer, grade, fte from staff.post_view where officer = any(:officers) and valid @> :on
                """)
                .param("officers", codes(officers))
                .param("on", on)
                .query((row, _) -> new HeldPost(
                        new StaffCode(row.getString("officer")),
                        Grade.valueOf(row.getString("grade")),
                        row.getBigDecimal("fte")))
                .list();
    }

    /** Leave may fall into a long sickness: whoever is away twice is away until the later day. */
    private Map<StaffCode, Away> away(Collection<StaffCode> officers, LocalDate on) {
        var away = new HashMap<StaffCode, Away>();
        db.sql("""
                select officer, case when bool_or(upper_inf(during)) then null else max(upper(during)) - 1 end as until
                  from staff.absence_view
                 where officer = any(:officers) and during @> :on
                 group by officer
                """).param("officers", codes(officers)).param("on", on).query(row -> {
            away.put(new StaffCode(row.getString("officer")), new Away(row.getObject("until", LocalDate.class)));
        });
        return away;
    }

    Optional<InBand> bandOf(Crn crn, LocalDate on) {
        return db.sql("select band, model from supervision.band_view where crn = :crn and during @> :on")
                .param("crn", crn.value())
                .param("on", on)
                .query((row, _) -> new InBand(row.getString("band"), row.getString("model")))
                .optional();
    }

    /** The office at which the person last kept an appointment. */
    Optional<Place> lastSeenAt(Crn crn, LocalDate on) {
        return db.sql("""
                select office, place
                  from contact.appointment_view
                 where crn = :crn and office is not null and starts_at < :until
                   and result in ('ATTENDED_COMPLIED', 'ATTENDED_DID_NOT_COMPLY')
                 order by starts_at desc
                 limit 1
                """)
                .param("crn", crn.value())
                .param("until", Timestamp.from(UkTime.startOf(on.plusDays(1))))
                .query((row, _) -> new Place(row.getString("office"), row.getString("place")))
                .optional();
    }

    List<String> clustersSeeingPeopleAt(String office, LocalDate on) {
        return db.sql("select cluster from staff.reporting_place_view where office = :office and valid @> :on")
                .param("office", office)
                .param("on", on)
                .query((row, _) -> row.getString("cluster"))
                .list();
    }

    private static String[] codes(Collection<StaffCode> officers) {
        return officers.stream().map(StaffCode::value).toArray(String[]::new);
    }
}
