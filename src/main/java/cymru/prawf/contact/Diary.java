package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When officers and people on probation are already expected, or nobody is there. */
@Component
class Diary {

    private final JdbcClient db;

    Diary(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps these days of the officer and of the person for whoever books first, until their transaction ends: the second
     * then sees what the first has booked. Always in the same order, so that two series never wait for each other.
     */
    void hold(Crn crn, Collection<Arrangement> arrangements) {
        arrangements.stream()
                .flatMap(a -> Stream.of(
                        "%s on %s".formatted(a.officer(), UkTime.dateOf(a.startsAt())),
                        "%s on %s".formatted(crn, UkTime.dateOf(a.startsAt()))))
                .distinct()
                .sorted()
                .forEach(day -> db.sql("select pg_advisory_xact_lock(hashtextextended('contact.diary ' || :day, 0))")
                        .param("day", day)
                        .query((_, _) -> true)
                        .single());
    }

    /** What stands in the way of an arrangement; the appointment itself, when it is moved, does not. */
    List<Clash> clashes(Crn crn, Arrangement a, @Nullable AppointmentId itself) {
        var clashes = new ArrayList<Clash>();
        clashes.addAll(day(a));
        clashes.addAll(away(a));
        if (a.starts().timed()) {
            clashes.addAll(ofOfficer(crn, a, itself));
            clashes.addAll(ofPerson(crn, a, itself));
        }
        return clashes;
    }

    private static List<Clash> day(Arrangement a) {
        var day = UkTime.dateOf(a.startsAt());
        boolean bankHoliday = WorkingDays.isBankHoliday(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return bankHoliday || (weekend && !a.type().onWeekends())
                ? List.of(new Clash.NoWorkingDay(day, bankHoliday))
                : List.of();
    }

    private List<Clash.OfficerAway> away(Arrangement a) {
        var day = UkTime.dateOf(a.startsAt());
        return db.sql("""
                select lower(during) as away_from, upper(during) - 1 as away_to
                  from staff.absence_view
                 where officer = :officer and during @> :day
                 limit 1
                """)
                .param("officer", a.officer().value())
                .param("day", day)
                .query((row, _) -> new Clash.OfficerAway(
                        a.officerName(),
                        day,
                        new Period(
                                row.getObject("away_from", LocalDate.class),
                                row.getObject("away_to", LocalDate.class))))
                .list();
    }

    /** The others of a group are one session with this person, and stand in nobody's way. */
    private List<Clash.OfficerExpected> ofOfficer(Crn crn, Arrangement a, @Nullable AppointmentId itself) {
        return db.sql("""
                select expected.id, expected.starts_at, person.name
                  from contact.expected_of(:officer, :from, :to, :group, :place, :crn) expected
                  left join contact.appointment
                    on appointment.officer = :officer
                   and appointment.starts_at = expected.starts_at
                   and appointment.id = expected.id
                  left join person.name_view person on person.crn = appointment.crn
                 where expected.id is distinct from :itself
                 order by expected.starts_at
                """)
                .param("officer", a.officer().value())
                .param("from", Timestamp.from(a.startsAt()))
                .param("to", Timestamp.from(a.endsAt()))
                .param("group", a.type().forGroups() ? a.type().name() : null, Types.VARCHAR)
                .param("place", a.place().words())
                .param("crn", crn.value())
                .param("itself", itself == null ? null : itself.value())
                .query((row, _) -> new Clash.OfficerExpected(
                        a.officerName(),
                        row.getObject("id", UUID.class),
                        UkTime.dateOf(row.getTimestamp("starts_at").toInstant()),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("name")))
                .list();
    }

    private List<Clash.PersonExpected> ofPerson(Crn crn, Arrangement a, @Nullable AppointmentId itself) {
        return db.sql("""
                select id, starts_at, type, type_words, place, officer_name
                  from contact.appointment_view
                 where crn = :crn
                   and timed
                   and id is distinct from :itself
                   and starts_at < :to
                   and starts_at > cast(:from as timestamptz) - interval '12 hours'
                   and starts_at + make_interval(mins => greatest(minutes, 1)) > :from
                   and officer <> :officer
                   and (result is null or result not in
                        ('CANCELLED_BY_US', 'RESCHEDULED_BY_US', 'RESCHEDULED_AT_THEIR_REQUEST', 'STOOD_DOWN'))
                 order by starts_at
                """)
                .param("crn", crn.value())
                .param("itself", itself == null ? null : itself.value())
                .param("from", Timestamp.from(a.startsAt()))
                .param("to", Timestamp.from(a.endsAt()))
                .param("officer", a.officer().value())
                .query((row, _) -> new Clash.PersonExpected(
                        row.getObject("id", UUID.class),
                        UkTime.dateOf(row.getTimestamp("starts_at").toInstant()),
                        row.getTimestamp("starts_at").toInstant(),
                        Said.appointment(
                                AppointmentType.valueOf(row.getString("type")),
                                row.getString("type_words"),
                                row.getString("place")),
                        row.getString("officer_name")))
                .list();
    }
}
