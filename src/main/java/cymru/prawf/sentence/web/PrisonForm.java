package cymru.prawf.sentence.web;

import cymru.prawf.sentence.CustodyEntry;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.Objects;

/** Where somebody is held, as it was typed, right or wrong. */
public record PrisonForm(String onceAs, String prison, TypedDate since, String status) {

    public PrisonForm {
        onceAs = Text.of(onceAs);
        prison = Text.of(prison);
        since = since == null ? TypedDate.BLANK : since;
        status = Text.of(status);
    }

    static PrisonForm blank() {
        return new PrisonForm(Text.newKey(), "", TypedDate.BLANK, "");
    }

    FormErrors errors(LocalDate today) {
        var day = since.date();
        return FormErrors.none()
                .require(!prison.isEmpty(), "prison", "Enter the prison")
                .require(prison.length() <= Text.SHORT, "prison", "The prison must be 200 characters or fewer")
                .with("since", since.problem("Date"))
                .require(day == null || !day.isAfter(today), "since", "Date must be today or in the past")
                .require(status.length() <= Text.SHORT, "status", "The words must be 200 characters or fewer");
    }

    CustodyEntry toEntry(Sentence of) {
        return new CustodyEntry(
                Text.key(onceAs), of.crn(), of.id(), Objects.requireNonNull(since.date()), prison, status);
    }
}
