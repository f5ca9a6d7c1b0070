package cymru.prawf.supervision.web;

import cymru.prawf.supervision.Overrides;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import cymru.prawf.web.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** A manager's decision about a band as it was typed, right or wrong. */
public record OverrideForm(String band, TypedDate until, String reason, String onceAs) {

    public OverrideForm {
        band = band == null ? "" : band;
        until = until == null ? TypedDate.BLANK : until;
        reason = reason == null ? "" : reason.strip().replace("\r\n", "\n");
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static OverrideForm blank() {
        return new OverrideForm("", TypedDate.BLANK, "", "");
    }

    FormErrors errors(LocalDate today, Collection<String> bands) {
        var last = until.date();
        var latest = today.plusMonths(Overrides.MOST_MONTHS);
        return FormErrors.none()
                .require(bands.contains(band), "band", "Select the band")
                .with("until", until.problem("Last day"))
                .require(last == null || !last.isBefore(today), "until", "Last day must be today or in the future")
                .require(
                        last == null || !last.isAfter(latest),
                        "until",
                        "Last day must be on or before %s, which is 3 months from now".formatted(Words.date(latest)))
                .require(!reason.isEmpty(), "reason", "Enter why this band is right for now")
                .require(reason.length() <= 4000, "reason", "Reason must be 4,000 characters or fewer");
    }
}
