package cymru.prawf.contact.api;

import cymru.prawf.contact.Appointment;
import cymru.prawf.contact.AppointmentType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** An appointment as programs are told of it. */
record AppointmentRead(
        UUID id,

        @Schema(description = "What it is at now: send it as If-Match with whatever changes it", example = "\"0-0\"")
        String etag,

        AppointmentType type,

        @Schema(description = "The type as people read it") String label,

        String purpose,

        @Schema(description = "The code of the office or hub, where it is one of ours") @Nullable
        String office,

        @Schema(description = "The place in words; empty when none is needed")
        String place,

        String officer,
        String officerName,
        Instant startsAt,

        @Schema(description = "false: the day is known and the hour is not")
        boolean timed,

        int minutes,
        @Nullable UUID order,
        @Nullable UUID requirement,

        @Schema(description = "Whether missing it is a failure to comply")
        boolean standard,

        @Schema(description = "Whether keeping it can make the day a RAR day")
        boolean rar,

        @Schema(description = "Appointments booked together share it") @Nullable
        UUID series,

        String bookedBy,
        Instant bookedAt,
        @Nullable OutcomeRead outcome) {

    static AppointmentRead of(Appointment appointment) {
        var a = appointment.arrangement();
        return new AppointmentRead(
                appointment.id().value(),
                Seen.of(appointment).etag(),
                a.type(),
                a.typeLabel(),
                a.purpose(),
                a.place().office(),
                a.place().words(),
                a.officer().value(),
                a.officerName(),
                a.startsAt(),
                a.starts().timed(),
                a.minutes(),
                a.countsTowards().sentence(),
                a.countsTowards().requirement(),
                a.countsTowards().nationalStandard(),
                a.countsTowards().rarActivity(),
                appointment.series(),
                appointment.bookedBy(),
                appointment.bookedAt(),
                appointment.outcome() == null ? null : OutcomeRead.of(appointment.outcome()));
    }

    static ResponseEntity<AppointmentRead> answer(Appointment appointment) {
        return ResponseEntity.ok().eTag(Seen.of(appointment).etag()).body(of(appointment));
    }
}
