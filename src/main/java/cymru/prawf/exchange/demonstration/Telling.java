package cymru.prawf.exchange.demonstration;

import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.contact.Contact;
import cymru.prawf.contact.ContactId;
import cymru.prawf.contact.ContactRecorded;
import cymru.prawf.contact.ContactRows;
import cymru.prawf.contact.ContactType;
import cymru.prawf.contact.Place;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.kernel.WorkingDays;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.PersonRows;
import cymru.prawf.record.Fact;
import cymru.prawf.record.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Tells a case into its file: who recorded what, and when. Nothing is recorded later than last evening. */
final class Telling {

    private final Draft draft;
    private final World world;
    private final CaseFile file;
    private final Dice dice;
    private final Instant lastEvening;

    private Telling(Draft draft, World world) {
        this.draft = draft;
        this.world = world;
        this.file = new CaseFile(draft.plan().crn());
        this.dice = draft.dice().named("telling");
        this.lastEvening = UkTime.at(WorkingDays.plus(world.today(), -1).atTime(17, 45));
    }

    static CaseFile of(Draft draft, World world) {
        var telling = new Telling(draft, world);
        new Intake(draft, telling).tell();
        new OrderTold(draft, telling).tell();
        new RiskTold(draft, telling).tell();
        new ContactTold(draft, telling).tell();
        new NewsTold(draft, telling).tell();
        new SupervisionTold(draft, telling).tell();
        Scripts.tell(draft, telling);
        return telling.file;
    }

    World world() {
        return world;
    }

    CaseFile file() {
        return file;
    }

    /** The last moment at which anything was recorded. */
    Instant lastEvening() {
        return lastEvening;
    }

    /** When the officer wrote down something of that day. */
    Instant known(LocalDate day) {
        return notAfterLastEvening(RecordingDelay.after(
                WorkingDays.onOrAfter(day),
                LocalTime.of(9, 0).plusMinutes(dice.between(10, 460)),
                draft.plan().crc(),
                dice));
    }

    Instant notAfterLastEvening(Instant at) {
        return at.isAfter(lastEvening) ? lastEvening : at;
    }

    String by(LocalDate day) {
        return draft.officerOn(day).userName();
    }

    void day(Fact fact, LocalDate day, String subject) {
        file.say(fact, When.on(day), subject, by(day), known(day), CaseFile.Rows.NONE);
    }

    void indicator(Indicator indicator, String reportedBy, String note, LocalDate day) {
        day(new IndicatorReported(indicator, reportedBy, note), day, "risk");
    }

    /** Something about the person that began on a day, and ended if it did; known from the day on which it was told. */
    void begun(DatedDetail detail, LocalDate told) {
        begun(detail, told, known(told));
    }

    void begun(DatedDetail detail, LocalDate told, Instant at) {
        var from = detail.dates().from();
        var began = from == null || from.isBefore(draft.begun()) ? draft.begun() : from;
        var by = by(told);
        file.say(
                detail.begun(),
                When.on(began),
                detail.subject(),
                by,
                at,
                (batch, _) -> PersonRows.add(batch, detail, by, at));
        var until = detail.dates().until();
        if (until != null) {
            var over = known(until.isBefore(told) ? told : until.plusDays(1));
            file.say(
                    detail.ended(""),
                    When.on(until),
                    detail.subject(),
                    by(until),
                    over.isBefore(at) ? at : over,
                    CaseFile.Rows.NONE);
        }
    }

    /** A contact that nobody had booked. */
    void contact(ContactType type, String withWhom, String note, LocalDate day) {
        var on = WorkingDays.onOrAfter(day);
        var officer = draft.officerOn(on);
        var hour = LocalTime.of(9, 5).plusMinutes(dice.between(0, 460));
        var ours = type == ContactType.CALLED_IN ? world.officeOf(officer) : null;
        var at = notAfterLastEvening(RecordingDelay.after(on, hour, draft.plan().crc(), dice));
        var contact = new Contact(
                new ContactId(dice.uuid()),
                draft.plan().crn(),
                type,
                null,
                withWhom,
                ours == null ? Place.NONE : Place.office(ours.code(), ours.name()),
                officer.code(),
                officer.name(),
                When.at(UkTime.at(on.atTime(hour))),
                draft.order().running(on) ? draft.order().sentence().id().value() : null,
                null,
                note,
                dice.chance(0.03),
                officer.userName(),
                at);
        file.say(
                ContactRecorded.of(contact),
                contact.happened(),
                contact.id().subject(),
                officer.userName(),
                at,
                (batch, _) -> ContactRows.add(batch, contact, null));
    }
}
