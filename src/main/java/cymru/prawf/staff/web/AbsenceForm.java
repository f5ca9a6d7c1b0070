package cymru.prawf.staff.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Absence;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody chose and typed about an absence, right or wrong. */
public record AbsenceForm(Absence.@Nullable Kind kind, TypedDate from, TypedDate to, String coveredBy, String onceAs) {

    public AbsenceForm {
        from = from == null ? TypedDate.BLANK : from;
        to = to == null ? TypedDate.BLANK : to;
        coveredBy = coveredBy == null ? "" : coveredBy;
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static AbsenceForm from(LocalDate today) {
        return new AbsenceForm(null, TypedDate.of(today), TypedDate.BLANK, "", "");
    }

    FormErrors errors() {
        var errors = FormErrors.none()
                .require(kind != null, "kind", "Select why the officer is away")
                .with("from", from.problem("First day away"))
                .with("to", to.isBlank() ? null : to.problem("Last day away"));
        if (errors.any() || to.isBlank()) {
            return errors;
        }
        return errors.require(
                !requireNonNull(to.date()).isBefore(requireNonNull(from.date())),
                "to",
                "Last day away must be on or after the first day");
    }

    Period during() {
        return new Period(requireNonNull(from.date()), to.date());
    }

    @Nullable
    StaffCode cover() {
        return coveredBy.isEmpty() ? null : new StaffCode(coveredBy);
    }
}
