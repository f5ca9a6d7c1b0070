package cymru.prawf.contact;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentRepository {

    private final JdbcClient db;

    AppointmentRepository(JdbcClient db) {
        this.db = db;
    }

    Appointment get(Crn crn, AppointmentId id) {
        return db.sql(AppointmentReader.SELECT + " where a.crn = :crn and a.id = :id")
                .param("crn", crn.value())
                .param("id", id.value())
                .query(AppointmentReader::appointment)
                .optional()
                .orElseThrow(() -> new NotFound("appointment", id));
    }

    /**
     * Nobody else changes it until the transaction ends. Waiting and reading are two statements: a statement that waited for
     * a row still sees the other tables as they were before it waited.
     */
    Appointment hold(Crn crn, AppointmentId id) {
        db.sql("select 1 from contact.appointment where crn = :crn and id = :id for update")
                .param("crn", crn.value())
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return get(crn, id);
    }

    /** Those still to come, those without an outcome and those waiting for evidence, in their order. */
    List<Appointment> open(Crn crn) {
        return db.sql(AppointmentReader.SELECT + """
                 where a.crn = :crn and (a.outcome_version = 0 or o.result = 'ABSENT_AWAITING_EVIDENCE')
                 order by a.starts_at, a.id
                """)
                .param("crn", crn.value())
                .query(AppointmentReader::appointment)
                .list();
    }

    /** Those with an outcome, the latest first. */
    List<Appointment> past(Crn crn, int limit, int offset) {
        return db.sql(AppointmentReader.SELECT + """
                 where a.crn = :crn and o.result <> 'ABSENT_AWAITING_EVIDENCE'
                 order by a.starts_at desc, a.id
                 limit :limit offset :offset
                """)
                .param("crn", crn.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(AppointmentReader::appointment)
                .list();
    }

    int countPast(Crn crn) {
        return db.sql("""
                select count(*) from contact.appointment_view where crn = :crn and result <> 'ABSENT_AWAITING_EVIDENCE'
                """).param("crn", crn.value()).query(Integer.class).single();
    }

    Optional<AppointmentId> bookedAs(Crn crn, String onceAs) {
        return db.sql("select id from contact.appointment where crn = :crn and once_key = :key")
                .param("crn", crn.value())
                .param("key", onceAs)
                .query(UUID.class)
                .optional()
                .map(AppointmentId::new);
    }

    boolean movedAs(Crn crn, String onceAs) {
        return db.sql("select exists (select from contact.move where crn = :crn and once_key = :key)")
                .param("crn", crn.value())
                .param("key", onceAs)
                .query(Boolean.class)
                .single();
    }

    void add(Appointment appointment, String onceAs) {
        arranged(db.sql("""
                                insert into contact.appointment
                                       (crn, id, type, type_words, purpose, office, place, officer, officer_name, sentence_id,
                                        requirement_id, starts_at, timed, minutes, national_standard, rar_activity, series,
                                        booked_by, booked_at, once_key)
                                values (:crn, :id, :type, :typeWords, :purpose, :office, :place, :officer, :officerName,
                                        :sentence, :requirement, :startsAt, :timed, :minutes, :nationalStandard,
                                        :rarActivity, :series, :bookedBy, :bookedAt, :onceAs)
                                """), appointment)
                .param("series", appointment.series())
                .param("bookedBy", appointment.bookedBy())
                .param("bookedAt", Timestamp.from(appointment.bookedAt()))
                .param("onceAs", onceAs)
                .update();
    }

    void move(Appointment before, Appointment after, Move why, String by, Instant at, String onceAs) {
        var from = before.arrangement();
        db.sql("""
                insert into contact.move (crn, appointment, number, asked, reason, starts_at, minutes, office, place, officer,
                                          officer_name, moved_by, moved_at, once_key)
                values (:crn, :id, :number, :asked, :reason, :startsAt, :minutes, :office, :place, :officer,
                        :officerName, :by, :at, :onceAs)
                """)
                .param("crn", before.crn().value())
                .param("id", before.id().value())
                .param("number", after.moves())
                .param("asked", why.asked().name())
                .param("reason", why.reason())
                .param("startsAt", Timestamp.from(from.startsAt()))
                .param("minutes", from.minutes())
                .param("office", from.place().office())
                .param("place", from.place().words())
                .param("officer", from.officer().value())
                .param("officerName", from.officerName())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("onceAs", onceAs)
                .update();
        arranged(db.sql("""
                                update contact.appointment
                                   set type = :type, type_words = :typeWords, purpose = :purpose, office = :office,
                                       place = :place, officer = :officer, officer_name = :officerName,
                                       sentence_id = :sentence, requirement_id = :requirement, starts_at = :startsAt,
                                       timed = :timed, minutes = :minutes, national_standard = :nationalStandard,
                                       rar_activity = :rarActivity, moves = :moves
                                 where crn = :crn and id = :id
                                """), after).param("moves", after.moves()).update();
    }

    List<EarlierArrangement> moves(Crn crn, AppointmentId id) {
        return db.sql("""
                select asked, reason, starts_at, place, officer_name, moved_by, moved_at
                  from contact.move
                 where crn = :crn and appointment = :id
                 order by number desc
                """)
                .param("crn", crn.value())
                .param("id", id.value())
                .query((row, _) -> new EarlierArrangement(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getString("place"),
                        row.getString("officer_name"),
                        new Move(Move.Asked.valueOf(row.getString("asked")), row.getString("reason")),
                        row.getString("moved_by"),
                        row.getTimestamp("moved_at").toInstant()))
                .list();
    }

    private static StatementSpec arranged(StatementSpec sql, Appointment appointment) {
        var a = appointment.arrangement();
        return sql.param("crn", appointment.crn().value())
                .param("id", appointment.id().value())
                .param("type", a.type().name())
                .param("typeWords", a.typeWords())
                .param("purpose", a.purpose())
                .param("office", a.place().office())
                .param("place", a.place().words())
                .param("officer", a.officer().value())
                .param("officerName", a.officerName())
                .param("sentence", a.countsTowards().sentence())
                .param("requirement", a.countsTowards().requirement())
                .param("startsAt", Timestamp.from(a.startsAt()))
                .param("timed", a.starts().timed())
                .param("minutes", a.minutes())
                .param("nationalStandard", a.countsTowards().nationalStandard())
                .param("rarActivity", a.countsTowards().rarActivity());
    }
}
