package cymru.prawf.person.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.DatedDetail;
import cymru.prawf.person.Dates;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated detail as it was typed, right or wrong: a new one, or one that is put right, which then has a version and a reason.
 *
 * @param <T> what it becomes
 */
public interface DetailForm<T extends DatedDetail> {

    String onceAs();

    Integer version();

    TypedDate from();

    TypedDate until();

    String reason();

    /** Whether the day on which it began must be known. */
    boolean needsFrom();

    /** What is wrong with its own fields. */
    FormErrors ownErrors(LocalDate today);

    T detail(UUID id, Crn crn, LocalDate today);

    default FormErrors errors(LocalDate today, boolean correcting) {
        var errors = ownErrors(today);
        if (needsFrom() && from().isBlank()) {
            errors = errors.with("from", "Enter the date from which this holds");
        }
        errors = Typed.inTime(errors, "from", "The first day", from(), today);
        errors = Typed.inTime(errors, "until", "The last day", until(), today);
        var first = from().date();
        var last = until().date();
        errors = errors.require(
                first == null || last == null || !last.isBefore(first),
                "until",
                "The last day must be on or after the first day");
        if (correcting) {
            errors = errors.require(!reason().isEmpty(), "reason", "Enter what was wrong");
        }
        return Typed.atMost(errors, Typed.LONG, "reason", "What was wrong", reason());
    }

    default Dates dates() {
        return new Dates(from().date(), until().date());
    }
}
