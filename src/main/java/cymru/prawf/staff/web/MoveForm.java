package cymru.prawf.staff.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody chose and typed about a move to another team, right or wrong. */
public record MoveForm(String leaves, String joins, TypedDate from, String onceAs) {

    public MoveForm {
        leaves = leaves == null ? "" : leaves;
        joins = joins == null ? "" : joins;
        from = from == null ? TypedDate.BLANK : from;
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(!leaves.isEmpty(), "leaves", "Select the team the officer leaves")
                .require(!joins.isEmpty(), "joins", "Select the team the officer joins")
                .with("from", from.problem("First day in the new team"));
    }

    LocalDate day() {
        return requireNonNull(from.date());
    }
}
