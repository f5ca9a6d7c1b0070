package cymru.prawf.contact;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appointment was booked. */
@Kind(value = "contact.appointment-booked/1", heading = Heading.APPOINTMENTS)
public record AppointmentBooked(
        String appointment,
        AppointmentType type,
        @Nullable String typeWords,
        String purpose,
        @Nullable String office,
        String place,
        String officer,
        String officerName,
        Instant startsAt,
        boolean timed,
        int minutes,
        @Nullable String sentenceId,
        @Nullable String requirementId,
        boolean nationalStandard,
        boolean rarActivity,
        @Nullable String series)
        implements Fact {

    public static AppointmentBooked of(Appointment appointment) {
        var a = appointment.arrangement();
        return new AppointmentBooked(
                appointment.id().toString(),
                a.type(),
                a.typeWords(),
                a.purpose(),
                a.place().office(),
                a.place().words(),
                a.officer().value(),
                a.officerName(),
                a.startsAt(),
                a.starts().timed(),
                a.minutes(),
                Said.id(a.countsTowards().sentence()),
                Said.id(a.countsTowards().requirement()),
                a.countsTowards().nationalStandard(),
                a.countsTowards().rarActivity(),
                Said.id(appointment.series()));
    }

    @Override
    public String sentence() {
        return "Booked %s%s for %s"
                .formatted(
                        Said.withArticle(Said.appointment(type, typeWords, place)),
                        Said.with(officerName),
                        Said.when(startsAt, timed));
    }

    @Override
    public String note() {
        return purpose;
    }
}
