package cymru.prawf.contact;

import cymru.prawf.database.Batch;
import cymru.prawf.database.Table;
import cymru.prawf.kernel.Crn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Appointments, outcomes and contacts of whole cases, loaded in bulk; their facts are loaded beside them. */
public final class ContactRows {

    private static final Table APPOINTMENT = Table.of(
            "contact.appointment",
            "crn",
            "id",
            "type",
            "type_words",
            "purpose",
            "office",
            "place",
            "officer",
            "officer_name",
            "sentence_id",
            "requirement_id",
            "starts_at",
            "timed",
            "minutes",
            "national_standard",
            "rar_activity",
            "series",
            "booked_by",
            "booked_at",
            "moves",
            "outcome_version",
            "as_imported");

    private static final Table OUTCOME = Table.of(
            "contact.outcome",
            "crn",
            "appointment",
            "version",
            "result",
            "reason",
            "cause",
            "evidence_by",
            "evidence_seen",
            "note",
            "sensitive",
            "correction",
            "recorded_by",
            "recorded_at",
            "fact");

    private static final Table CONTACT = Table.of(
            "contact.contact",
            "crn",
            "id",
            "type",
            "type_words",
            "with_whom",
            "office",
            "place",
            "officer",
            "officer_name",
            "happened_at",
            "timed",
            "sentence_id",
            "requirement_id",
            "note",
            "sensitive",
            "recorded_by",
            "recorded_at",
            "as_imported");

    private ContactRows() {}

    /** Takes away an appointment or contact that should never have come, with all that belongs to it; the record still tells of it. */
    public static void remove(Batch batch, Crn crn, UUID id) {
        batch.first("delete from contact.outcome where crn = ? and appointment = ?", crn.value(), id);
        batch.first("delete from contact.move where crn = ? and appointment = ?", crn.value(), id);
        batch.first("delete from contact.appointment where crn = ? and id = ?", crn.value(), id);
        batch.first("delete from contact.contact where crn = ? and id = ?", crn.value(), id);
    }

    /**
     * An appointment with the outcome that stands, if any, which is added by itself as well.
     *
     * @param asImported the row as another system had it, as JSON; nothing for an appointment of our own
     */
    public static void add(Batch batch, Appointment appointment, @Nullable String asImported) {
        if (batch.replaces()) {
            // What it replaces may have been taken for a contact that nobody had booked
            var id = appointment.id().value();
            batch.first(
                    "delete from contact.contact where crn = ? and id = ?",
                    appointment.crn().value(),
                    id);
        }
        var a = appointment.arrangement();
        batch.add(
                APPOINTMENT,
                appointment.crn(),
                appointment.id(),
                a.type().name(),
                a.typeWords(),
                a.purpose(),
                a.place().office(),
                a.place().words(),
                a.officer(),
                a.officerName(),
                a.countsTowards().sentence(),
                a.countsTowards().requirement(),
                a.startsAt(),
                a.starts().timed(),
                a.minutes(),
                a.countsTowards().nationalStandard(),
                a.countsTowards().rarActivity(),
                appointment.series(),
                appointment.bookedBy(),
                appointment.bookedAt(),
                appointment.moves(),
                appointment.outcomeVersion(),
                asImported);
    }

    /** One outcome of an appointment that was added before; each version is added by itself, the first first. */
    public static void add(Batch batch, Appointment appointment, RecordedOutcome recorded, long factPosition) {
        var o = recorded.outcome();
        batch.add(
                OUTCOME,
                appointment.crn(),
                appointment.id(),
                recorded.version(),
                o.result().name(),
                o.reason() == null ? null : o.reason().name(),
                o.cause() == null ? null : o.cause().name(),
                o.evidenceBy(),
                o.evidenceSeen(),
                o.note(),
                o.sensitive(),
                recorded.correction(),
                recorded.recordedBy(),
                recorded.recordedAt(),
                factPosition);
    }

    public static void add(Batch batch, Contact contact, @Nullable String asImported) {
        if (batch.replaces()) {
            remove(batch, contact.crn(), contact.id().value());
        }
        batch.add(
                CONTACT,
                contact.crn(),
                contact.id(),
                contact.type().name(),
                contact.typeWords(),
                contact.withWhom(),
                contact.place().office(),
                contact.place().words(),
                contact.officer(),
                contact.officerName(),
                contact.happened().at(),
                contact.happened().timed(),
                contact.sentence(),
                contact.requirement(),
                contact.note(),
                contact.sensitive(),
                contact.recordedBy(),
                contact.recordedAt(),
                asImported);
    }
}
