package cymru.prawf.contact;

import cymru.prawf.record.Fact;
import cymru.prawf.record.Heading;
import cymru.prawf.record.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appointment was given another time, place or officer before it started. */
@Kind(value = "contact.appointment-moved/1", heading = Heading.APPOINTMENTS)
public record AppointmentMoved(
        String appointment,
        AppointmentType type,
        @Nullable String typeWords,
        Move.Asked asked,
        Whose whose,
        String reason,
        Instant fromStartsAt,
        @Nullable String fromOffice,
        String fromPlace,
        String fromOfficer,
        String fromOfficerName,
        Instant startsAt,
        @Nullable String office,
        String place,
        String officer,
        String officerName,
        int minutes,
        @Nullable String sentenceId,
        @Nullable String requirementId)
        implements Fact {

    static AppointmentMoved of(Appointment before, Appointment after, Move move) {
        var from = before.arrangement();
        var to = after.arrangement();
        return new AppointmentMoved(
                after.id().toString(),
                to.type(),
                to.typeWords(),
                move.asked(),
                move.asked().whose(),
                move.reason(),
                from.startsAt(),
                from.place().office(),
                from.place().words(),
                from.officer().value(),
                from.officerName(),
                to.startsAt(),
                to.place().office(),
                to.place().words(),
                to.officer().value(),
                to.officerName(),
                to.minutes(),
                Said.id(to.countsTowards().sentence()),
                Said.id(to.countsTowards().requirement()));
    }

    @Override
    public String sentence() {
        var what = Said.appointment(type, typeWords, fromPlace);
        var opening = switch (asked) {
            case THEY -> "Moved the %s of %s at their request".formatted(what, Said.when(fromStartsAt, true));
            case WE -> "We moved the %s of %s".formatted(what, Said.when(fromStartsAt, true));
            case SLIP -> "Put right the booking of the %s of %s".formatted(what, Said.when(fromStartsAt, true));
        };
        return opening + changes();
    }

    private String changes() {
        var time = fromStartsAt.equals(startsAt) ? "" : ", now " + Said.when(startsAt, true);
        var where = fromPlace.equals(place) ? "" : ", now" + (place.isEmpty() ? " without a place" : Said.at(place));
        var who = fromOfficer.equals(officer) ? "" : ", now" + Said.with(officerName.isEmpty() ? officer : officerName);
        return time + where + who;
    }

    @Override
    public String note() {
        return reason;
    }
}
