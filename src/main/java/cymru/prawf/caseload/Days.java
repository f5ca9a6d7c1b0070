package cymru.prawf.caseload;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.Result;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.kernel.UkTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an officer's days hold: who is expected, what is unrecorded, and whom they supervise. */
@Component
public class Days {

    private static final String EXPECTED = """
            select a.crn, n.name_in_lists, a.id, a.starts_at, a.timed, a.minutes, a.type, a.type_words, a.purpose, a.place,
                   a.officer_name, a.result
              from contact.appointment_view a
              join person.name_view n on n.crn = a.crn
            """;

    private final JdbcClient db;

    Days(JdbcClient db) {
        this.db = db;
    }

    /** The officer and whoever they cover for on this day. */
    public List<StaffCode> worksFor(StaffCode officer, LocalDate on) {
        return db.sql("""
                select :officer as code
                 union
                select officer from staff.cover_view where covered_by = :officer and during @> :on
                """)
                .param("officer", officer.value())
                .param("on", on)
                .query((row, _) -> new StaffCode(row.getString("code")))
                .list();
    }

    /** Everybody expected by these officers from one day to another, both included, in order. */
    public List<Expected> expected(Collection<StaffCode> officers, LocalDate from, LocalDate to) {
        return db.sql(EXPECTED + """
                 where a.officer = any(:officers) and a.starts_at >= :from and a.starts_at < :until
                 order by a.starts_at, n.name_in_lists
                """)
                .param("officers", codes(officers))
                .param("from", Timestamp.from(UkTime.startOf(from)))
                .param("until", Timestamp.from(UkTime.startOf(to.plusDays(1))))
                .query(Days::expected)
                .list();
    }

    /** Appointments of these officers that had begun by then and have no outcome, the oldest first. */
    public List<Expected> unrecorded(Collection<StaffCode> officers, Instant by, int limit) {
        return db.sql(EXPECTED + """
                 where a.officer = any(:officers) and a.starts_at < :by and a.outcome_version = 0
                 order by a.starts_at
                 limit :limit
                """)
                .param("officers", codes(officers))
                .param("by", Timestamp.from(by))
                .param("limit", limit)
                .query(Days::expected)
                .list();
    }

    public int countUnrecorded(Collection<StaffCode> officers, Instant by) {
        return db.sql("""
                select count(*) from contact.appointment_view
                 where officer = any(:officers) and starts_at < :by and outcome_version = 0
                """)
                .param("officers", codes(officers))
                .param("by", Timestamp.from(by))
                .query(Integer.class)
                .single();
    }

    /** Appointments of a person that had begun by then and have no outcome, the oldest first. */
    public List<Expected> unrecordedOf(Crn crn, Instant by) {
        return db.sql(EXPECTED + """
                 where a.crn = :crn and a.starts_at < :by and a.outcome_version = 0
                 order by a.starts_at
                """)
                .param("crn", crn.value())
                .param("by", Timestamp.from(by))
                .query(Days::expected)
                .list();
    }

    /** When a person comes next. */
    public Optional<Expected> nextOf(Crn crn, Instant after) {
        return db.sql(EXPECTED + """
                 where a.crn = :crn and a.starts_at >= :after and a.outcome_version = 0
                 order by a.starts_at
                 limit 1
                """)
                .param("crn", crn.value())
                .param("after", Timestamp.from(after))
                .query(Days::expected)
                .optional();
    }

    /** Whoever the officer holds on this day, by name, a page at a time. */
    public List<Supervised> supervised(StaffCode officer, LocalDate on, Instant now, int rows, int offset) {
        return db.sql("""
                select h.crn, n.name_in_lists, lower(h.during) as since, seen.at as last_attended, next.at as next
                  from allocation.holder_view h
                  join person.name_view n on n.crn = h.crn
                  left join lateral (
                       select max(starts_at) as at from contact.appointment_view
                        where crn = h.crn and starts_at < :now
                          and result in ('ATTENDED_COMPLIED', 'ATTENDED_DID_NOT_COMPLY')) seen on true
                  left join lateral (
                       select min(starts_at) as at from contact.appointment_view
                        where crn = h.crn and starts_at >= :now and result is null) next on true
                 where h.officer = :officer and h.during @> :on
                 order by n.name_in_lists, h.crn
                 limit :rows offset :offset
                """)
                .param("officer", officer.value())
                .param("on", on)
                .param("now", Timestamp.from(now))
                .param("rows", rows)
                .param("offset", offset)
                .query((row, _) -> new Supervised(
                        new Crn(row.getString("crn")),
                        row.getString("name_in_lists"),
                        row.getObject("since", LocalDate.class),
                        instant(row, "last_attended"),
                        instant(row, "next")))
                .list();
    }

    public int countSupervised(StaffCode officer, LocalDate on) {
        return db.sql("select count(*) from allocation.holder_view where officer = :officer and during @> :on")
                .param("officer", officer.value())
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    private static String[] codes(Collection<StaffCode> officers) {
        return officers.stream().map(StaffCode::value).toArray(String[]::new);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Expected expected(ResultSet row, int number) throws SQLException {
        var result = row.getString("result");
        return new Expected(
                new Crn(row.getString("crn")),
                row.getString("name_in_lists"),
                row.getObject("id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getBoolean("timed"),
                row.getInt("minutes"),
                AppointmentType.valueOf(row.getString("type")),
                row.getString("type_words"),
                row.getString("purpose"),
                row.getString("place"),
                row.getString("officer_name"),
                result == null ? null : Result.valueOf(result));
    }
}
