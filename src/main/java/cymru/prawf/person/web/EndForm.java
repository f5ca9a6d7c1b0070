package cymru.prawf.person.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something ended, and why, as it was typed. */
public record EndForm(TypedDate until, String reason) {

    static final EndForm BLANK = new EndForm(TypedDate.BLANK, "");

    public EndForm {
        until = Typed.date(until);
        reason = Typed.text(reason);
    }

    public FormErrors errors(@Nullable LocalDate from, LocalDate today) {
        var errors = FormErrors.none().with("until", until.problem("Last day"));
        errors = Typed.inTime(errors, "until", "The last day", until, today);
        var last = until.date();
        if (last != null && from != null) {
            errors = errors.require(!last.isBefore(from), "until", "The last day must be on or after the first day");
        }
        return Typed.atMost(errors, Typed.LONG, "reason", "What happened", reason);
    }

    public LocalDate lastDay() {
        return requireNonNull(until.date());
    }
}
