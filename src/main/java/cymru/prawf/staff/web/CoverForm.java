package cymru.prawf.staff.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Period;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody chose and typed about who covers, right or wrong. */
public record CoverForm(String coveredBy, TypedDate from, TypedDate to, String onceAs) {

    public CoverForm {
        coveredBy = coveredBy == null ? "" : coveredBy;
        from = from == null ? TypedDate.BLANK : from;
        to = to == null ? TypedDate.BLANK : to;
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static CoverForm from(LocalDate today) {
        return new CoverForm("", TypedDate.of(today), TypedDate.BLANK, "");
    }

    FormErrors errors() {
        var errors = FormErrors.none()
                .require(!coveredBy.isEmpty(), "coveredBy", "Select who covers")
                .with("from", from.problem("First day"))
                .with("to", to.isBlank() ? null : to.problem("Last day"));
        if (errors.any() || to.isBlank()) {
            return errors;
        }
        return errors.require(
                !requireNonNull(to.date()).isBefore(requireNonNull(from.date())),
                "to",
                "Last day must be on or after the first day");
    }

    Period during() {
        return new Period(requireNonNull(from.date()), to.date());
    }
}
