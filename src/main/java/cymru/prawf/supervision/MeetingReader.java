package cymru.prawf.supervision;

import cymru.prawf.contact.AppointmentBooked;
import cymru.prawf.contact.AppointmentMoved;
import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.OutcomeRecorded;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.record.RecordedFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts one appointment together from the facts that tell of it. */
final class MeetingReader {

    private final String id;
    private LocalDate on = LocalDate.EPOCH;
    private AppointmentType type = AppointmentType.OTHER;
    private String officer = "";
    private long booked;
    private @Nullable OutcomeRecorded outcome;
    private long outcomeFact;
    private @Nullable LocalDate recordedOn;

    MeetingReader(String id) {
        this.id = id;
    }

    void booked(AppointmentBooked fact, long position) {
        if (outcome == null && booked == 0) {
            on = UkTime.dateOf(fact.startsAt());
            type = fact.type();
            officer = fact.officer();
        }
        booked = Math.max(booked, position);
    }

    void moved(AppointmentMoved fact, long position) {
        if (outcome == null) {
            on = UkTime.dateOf(fact.startsAt());
            type = fact.type();
            officer = fact.officer();
        }
        booked = Math.max(booked, position);
    }

    void outcome(OutcomeRecorded fact, RecordedFact recorded) {
        outcome = fact;
        outcomeFact = recorded.position();
        on = UkTime.dateOf(fact.startsAt());
        type = fact.type();
        officer = fact.officer();
    }

    void recorded(LocalDate day) {
        recordedOn = recordedOn == null || day.isBefore(recordedOn) ? day : recordedOn;
    }

    Meeting meeting() {
        return new Meeting(
                id,
                on,
                HistoryReader.channel(type),
                HistoryReader.delivery(type),
                officer,
                outcome == null ? null : outcome.result(),
                outcome == null ? null : outcome.cause(),
                outcome != null && outcome.failureToComply() && outcome.nationalStandard(),
                booked == 0 ? outcomeFact : booked,
                outcomeFact,
                recordedOn);
    }
}
