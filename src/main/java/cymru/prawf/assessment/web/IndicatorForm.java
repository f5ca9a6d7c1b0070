package cymru.prawf.assessment.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.assessment.Indicator;
import cymru.prawf.assessment.IndicatorReported;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.Return;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News that bears on risk as it was typed, right or wrong. */
public record IndicatorForm(
        @Nullable Indicator indicator, String reportedBy, TypedDate on, String note, String onceAs, String from) {

    public IndicatorForm {
        reportedBy = reportedBy == null ? "" : reportedBy.strip();
        on = on == null ? TypedDate.BLANK : on;
        note = note == null ? "" : note.strip().replace("\r\n", "\n");
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = Return.of(from).inAddress();
    }

    static IndicatorForm blank(LocalDate today, @Nullable String from) {
        return new IndicatorForm(null, "", TypedDate.of(today), "", "", from == null ? "" : from);
    }

    public FormErrors errors(LocalDate today) {
        return FormErrors.none()
                .require(indicator != null, "indicator", "Select what was reported")
                .require(!reportedBy.isEmpty(), "reportedBy", "Enter who reported it")
                .require(reportedBy.length() <= 200, "reportedBy", "Who reported it must be 200 characters or fewer")
                .with("on", on.problem("Date it happened"))
                .require(
                        on.date() == null || !on.date().isAfter(today),
                        "on",
                        "Date it happened must be today or in the past")
                .require(!note.isEmpty(), "note", "Enter what is known of it")
                .require(note.length() <= RiskForm.LONGEST, "note", "What is known must be 4,000 characters or fewer");
    }

    public IndicatorReported toFact() {
        return new IndicatorReported(requireNonNull(indicator), reportedBy, note);
    }

    public LocalDate day() {
        return requireNonNull(on.date());
    }

    Return origin() {
        return Return.of(from);
    }
}
