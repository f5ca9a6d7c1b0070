package cymru.prawf.contact.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.Arrangement;
import cymru.prawf.contact.Move;
import cymru.prawf.kernel.UkTime;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.TypedTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another time, place or officer for an appointment, right or wrong.
 *
 * @param version how often it had been moved when the form was shown
 */
public record MoveForm(
        String place,
        String elsewhere,
        String officer,
        String otherOfficer,
        TypedDate date,
        TypedTime time,
        String minutes,
        Move.@Nullable Asked asked,
        String reason,
        List<String> seen,
        int version,
        String onceAs,
        String from) {

    public MoveForm {
        place = words(place);
        elsewhere = words(elsewhere);
        officer = words(officer);
        otherOfficer = words(otherOfficer);
        date = date == null ? TypedDate.BLANK : date;
        time = time == null ? TypedTime.BLANK : time;
        minutes = words(minutes);
        reason = words(reason);
        seen = seen == null ? List.of() : List.copyOf(seen);
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Origin.of(from).inAddress();
    }

    static MoveForm of(Appointment appointment, @Nullable String from) {
        var now = BookingForm.like(appointment, List.of(), from);
        return new MoveForm(
                now.place(),
                now.elsewhere(),
                now.officer(),
                "",
                TypedDate.of(UkTime.dateOf(appointment.arrangement().startsAt())),
                now.time(),
                now.minutes(),
                null,
                "",
                List.of(),
                appointment.moves(),
                "",
                now.from());
    }

    /** As typed, but about the arrangement that stands now, which the page shows. */
    MoveForm against(int version) {
        return new MoveForm(
                place,
                elsewhere,
                officer,
                otherOfficer,
                date,
                time,
                minutes,
                asked,
                reason,
                seen,
                version,
                onceAs,
                from);
    }

    FormErrors errors(boolean needsPlace) {
        return FormErrors.none()
                .with("date", date.problem("Date"))
                .with("time", time.problem("Start time"))
                .require(
                        BookingErrors.number(minutes, 1, Arrangement.LONGEST_MINUTES),
                        "minutes",
                        "Enter how many minutes it lasts, between 1 and " + Arrangement.LONGEST_MINUTES)
                .require(!needsPlace || !place.isEmpty(), "place", "Select where it is")
                .require(
                        !needsPlace || !place.equals(BookingForm.ELSEWHERE) || !elsewhere.isEmpty(),
                        "elsewhere",
                        "Enter where it is")
                .require(!officer.isEmpty(), "officer", "Select who sees them")
                .require(
                        !officer.equals(BookingForm.SOMEBODY_ELSE) || !otherOfficer.isEmpty(),
                        "otherOfficer",
                        "Enter the staff code of whoever sees them")
                .require(asked != null, "asked", "Select who asked for it to be moved")
                .require(!reason.isEmpty(), "reason", "Enter why it is moved");
    }

    public Move why() {
        return new Move(requireNonNull(asked), reason);
    }

    Origin origin() {
        return Origin.of(from);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
