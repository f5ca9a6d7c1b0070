package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.When;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Rows as appointments, with the outcome that stands. */
final class AppointmentReader {

    static final String SELECT = """
            select a.crn, a.id, a.type, a.type_words, a.purpose, a.office, a.place, a.officer, a.officer_name,
                   a.sentence_id, a.requirement_id, a.starts_at, a.timed, a.minutes, a.national_standard, a.rar_activity,
                   a.series, a.booked_by, a.booked_at, a.moves,
                   o.version, o.result, o.reason, o.cause, o.evidence_by, o.evidence_seen, o.note, o.sensitive,
                   o.correction, o.recorded_by, o.recorded_at
              from contact.appointment a
              left join contact.outcome o on o.crn = a.crn and o.appointment = a.id and o.version = a.outcome_version
            """;

    private AppointmentReader() {}

    static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getObject("id", UUID.class)),
                new Crn(row.getString("crn")),
                arrangement(row),
                row.getObject("series", UUID.class),
                row.getString("booked_by"),
                row.getTimestamp("booked_at").toInstant(),
                row.getInt("moves"),
                row.getString("result") == null ? null : outcome(row, number));
    }

    static RecordedOutcome outcome(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var cause = row.getString("cause");
        return new RecordedOutcome(
                row.getInt("version"),
                new Outcome(
                        Result.valueOf(row.getString("result")),
                        reason == null ? null : AbsenceReason.valueOf(reason),
                        cause == null ? null : OurCause.valueOf(cause),
                        row.getObject("evidence_by", LocalDate.class),
                        row.getString("evidence_seen"),
                        row.getString("note"),
                        row.getBoolean("sensitive")),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("correction"));
    }

    private static Arrangement arrangement(ResultSet row) throws SQLException {
        return new Arrangement(
                AppointmentType.valueOf(row.getString("type")),
                row.getString("type_words"),
                row.getString("purpose"),
                new Place(row.getString("office"), row.getString("place")),
                new StaffCode(row.getString("officer")),
                row.getString("officer_name"),
                new When(row.getTimestamp("starts_at").toInstant(), row.getBoolean("timed")),
                row.getInt("minutes"),
                new CountsTowards(
                        row.getObject("sentence_id", UUID.class),
                        row.getObject("requirement_id", UUID.class),
                        row.getBoolean("national_standard"),
                        row.getBoolean("rar_activity")));
    }
}
