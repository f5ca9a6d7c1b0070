package cymru.prawf.contact.api;

import cymru.prawf.contact.AppointmentType;
import cymru.prawf.contact.web.BookingForm;
import cymru.prawf.web.Given;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.TypedTime;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An appointment to be booked, as a program sends it: the same answers as on the pages. */
record AppointmentGiven(
        @Nullable AppointmentType type,
        @Nullable String purpose,

        @Schema(description = "The order it counts towards, where it is for one") @Nullable
        UUID order,

        @Schema(description = "The requirement of that order") @Nullable
        UUID requirement,

        @Schema(
                description =
                        "Whether missing it is a failure to comply; it is where there is an order, unless it says no")
        @Nullable
        Boolean standard,

        @Nullable Boolean rar,

        @Schema(description = "The code of an office or hub, or NONE") @Nullable
        String place,

        @Schema(description = "The place in words, where it is not one of ours") @Nullable
        String elsewhere,

        @Schema(description = "The staff code of whoever sees them") @Nullable
        String officer,

        @Nullable LocalDate date,

        @Schema(type = "string", example = "09:30", description = "In the United Kingdom") @Nullable
        LocalTime time,

        @Nullable Integer minutes,

        @Schema(description = "The keys of what stands in the way and was seen; any other stops the booking") @Nullable
        List<String> seen) {

    BookingForm form(String onceAs) {
        return new BookingForm(
                type,
                Given.words(purpose),
                order == null ? "" : requirement == null ? order.toString() : order + "/" + requirement,
                "",
                null,
                standard == null ? order != null : standard,
                Boolean.TRUE.equals(rar),
                elsewhere == null ? Given.words(place) : BookingForm.ELSEWHERE,
                Given.words(elsewhere),
                Given.words(officer),
                "",
                TypedDate.of(date),
                TypedTime.of(time),
                Objects.toString(minutes, ""),
                false,
                null,
                "",
                "",
                List.of(),
                false,
                false,
                seen == null ? List.of() : seen,
                onceAs,
                "");
    }
}
