package cymru.prawf.contact.api;

import cymru.prawf.contact.Move;
import cymru.prawf.contact.web.BookingForm;
import cymru.prawf.contact.web.MoveForm;
import cymru.prawf.web.Given;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.TypedTime;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Another time, place or officer for an appointment, all of it, as a program sends it. */
record MoveGiven(
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

        @Schema(description = "Who wanted it moved") Move.@Nullable Asked asked,

        @Nullable String reason,

        @Schema(description = "The keys of what stands in the way and was seen; any other stops the move") @Nullable
        List<String> seen) {

    MoveForm form(int moves, String onceAs) {
        return new MoveForm(
                elsewhere == null ? Given.words(place) : BookingForm.ELSEWHERE,
                Given.words(elsewhere),
                Given.words(officer),
                "",
                TypedDate.of(date),
                TypedTime.of(time),
                Objects.toString(minutes, ""),
                asked,
                Given.words(reason),
                seen == null ? List.of() : seen,
                moves,
                onceAs,
                "");
    }
}
