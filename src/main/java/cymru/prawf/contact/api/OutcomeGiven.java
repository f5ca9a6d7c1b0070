package cymru.prawf.contact.api;

import cymru.prawf.contact.AbsenceReason;
import cymru.prawf.contact.OurCause;
import cymru.prawf.contact.Result;
import cymru.prawf.contact.web.OutcomeForm;
import cymru.prawf.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an appointment, as a program sends it: the same answers as on the page. */
record OutcomeGiven(
        @Nullable Result result,

        @Schema(description = "What kept them away: with every absence") @Nullable
        AbsenceReason reason,

        @Schema(description = "Why we did not keep it: where we cancelled, rescheduled or stood them down") @Nullable
        OurCause cause,

        @Schema(description = "The evidence for an acceptable absence; needed from the third in 12 months") @Nullable
        String evidenceSeen,

        @Schema(description = "4,000 characters at most; needed with absences and failures to comply") @Nullable
        String note,

        @Schema(description = "Whether the note is kept closed until somebody asks for it") @Nullable
        Boolean sensitive,

        @Schema(description = "What was wrong with the outcome that this one corrects") @Nullable
        String correction) {

    OutcomeForm form(int version, String onceAs) {
        return new OutcomeForm(
                null,
                result,
                reason,
                cause,
                Given.words(evidenceSeen),
                Given.words(note),
                Boolean.TRUE.equals(sensitive),
                Given.words(correction),
                version,
                onceAs,
                "",
                false);
    }
}
