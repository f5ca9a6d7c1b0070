package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.UkTime;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people keep their appointments. */
@Component
public class Attendances {

    private final JdbcClient db;

    Attendances(JdbcClient db) {
        this.db = db;
    }

    /** In the 12 months up to and with this day, on one sentence or on all. */
    public Attendance within12MonthsOf(LocalDate day, Crn crn, @Nullable UUID sentence) {
        return attendance(day, crn, sentence, null);
    }

    /** As if nothing had come of this appointment: for whoever is about to say what did. */
    public Attendance without(Appointment appointment) {
        return attendance(
                UkTime.dateOf(appointment.arrangement().startsAt()),
                appointment.crn(),
                appointment.arrangement().countsTowards().sentence(),
                appointment.id());
    }

    private Attendance attendance(LocalDate day, Crn crn, @Nullable UUID sentence, @Nullable AppointmentId without) {
        var results = db.sql("""
                select starts_at, result, national_standard, sentence_id
                  from contact.appointment_view
                 where crn = :crn
                   and starts_at >= :from and starts_at < :to
                   and result is not null
                   and id is distinct from :without
                 order by starts_at
                """)
                .param("crn", crn.value())
                .param("from", Timestamp.from(UkTime.startOf(day.minusMonths(12).plusDays(1))))
                .param("to", Timestamp.from(UkTime.startOf(day.plusDays(1))))
                .param("without", without == null ? null : without.value())
                .query((row, _) -> new Kept(
                        UkTime.dateOf(row.getTimestamp("starts_at").toInstant()),
                        Result.valueOf(row.getString("result")),
                        row.getBoolean("national_standard"),
                        row.getObject("sentence_id", UUID.class)))
                .list();
        return of(day, sentence, results);
    }

    private static Attendance of(LocalDate day, @Nullable UUID sentence, List<Kept> all) {
        var results = all.stream()
                .filter(kept -> sentence == null || sentence.equals(kept.sentence()))
                .toList();
        return new Attendance(
                (int) results.stream().filter(kept -> kept.result().attended()).count(),
                (int) results.stream().filter(kept -> kept.result().expected()).count(),
                // what keeps a person away does not ask which order an appointment is for
                all.stream()
                        .filter(kept -> kept.result() == Result.ABSENT_ACCEPTABLE)
                        .map(Kept::day)
                        .toList(),
                FailuresToComply.within12MonthsOf(
                        day,
                        null,
                        results.stream()
                                .filter(kept ->
                                        kept.nationalStandard() && kept.result().failureToComply())
                                .map(Kept::day)
                                .toList()),
                (int) results.stream()
                        .filter(kept -> kept.result().whose() == Whose.OURS)
                        .count());
    }

    private record Kept(
            LocalDate day,
            Result result,
            boolean nationalStandard,
            @Nullable UUID sentence) {}
}
