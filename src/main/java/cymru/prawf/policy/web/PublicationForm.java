package cymru.prawf.policy.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * From when a version shall count, as somebody typed it.
 *
 * @param version when the draft had last been changed as they saw it
 */
public record PublicationForm(TypedDate from, String version) {

    public PublicationForm {
        from = from == null ? TypedDate.BLANK : from;
        version = Typed.words(version);
    }

    FormErrors errors(LocalDate today) {
        var day = from.date();
        return FormErrors.none()
                .with("from", from.problem("First day"))
                .require(day == null || !day.isBefore(today), "from", "First day must be today or later");
    }

    public LocalDate day() {
        return requireNonNull(from.date());
    }

    Instant seen() {
        try {
            return Instant.parse(version);
        } catch (DateTimeParseException tampered) {
            throw new RuleBroken("This page is out of date. Open the draft again");
        }
    }
}
