package cymru.prawf.staff.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * What somebody typed about the end of an absence, right or wrong.
 *
 * @param version the days of the absence as they stood on the page, like 2016-11-28/ or 2016-11-28/2016-12-02
 */
public record EndOfAbsenceForm(TypedDate lastDay, String version, String onceAs) {

    public EndOfAbsenceForm {
        lastDay = lastDay == null ? TypedDate.BLANK : lastDay;
        version = version == null ? "" : version;
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static EndOfAbsenceForm of(Period during, LocalDate suggested) {
        return new EndOfAbsenceForm(TypedDate.of(suggested), version(during), "");
    }

    FormErrors errors() {
        return FormErrors.none().with("lastDay", lastDay.problem("Last day away"));
    }

    LocalDate day() {
        return requireNonNull(lastDay.date());
    }

    Period seen() {
        try {
            var days = version.split("/", 2);
            return new Period(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
        } catch (DateTimeParseException | ArrayIndexOutOfBoundsException tampered) {
            throw new RuleBroken("This page is out of date. Open the absence again");
        }
    }

    /** The same words over the absence as it is now. */
    EndOfAbsenceForm seeing(Period during) {
        return new EndOfAbsenceForm(lastDay, version(during), onceAs);
    }

    private static String version(Period during) {
        return "%s/%s".formatted(during.from(), during.to() == null ? "" : during.to());
    }
}
