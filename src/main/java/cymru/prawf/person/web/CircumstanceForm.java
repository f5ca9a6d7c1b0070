package cymru.prawf.person.web;

import static java.util.Objects.requireNonNull;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Circumstance;
import cymru.prawf.person.CircumstanceKind;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A circumstance as it was typed. */
public record CircumstanceForm(
        @Nullable CircumstanceKind kind,
        String what,
        String detail,
        String toldBy,
        String evidence,
        TypedDate from,
        TypedDate until,
        String reason,
        String onceAs,
        Integer version)
        implements DetailForm<Circumstance> {

    public CircumstanceForm {
        what = Typed.text(what);
        detail = Typed.text(detail);
        toldBy = Typed.text(toldBy);
        evidence = Typed.text(evidence);
        from = Typed.date(from);
        until = Typed.date(until);
        reason = Typed.text(reason);
        onceAs = Typed.key(onceAs);
        version = version == null ? 0 : version;
    }

    static CircumstanceForm of(Recorded<Circumstance> recorded) {
        var circumstance = recorded.detail();
        return new CircumstanceForm(
                circumstance.kind(),
                circumstance.what(),
                circumstance.detail(),
                circumstance.toldBy(),
                circumstance.evidence(),
                TypedDate.of(circumstance.dates().from()),
                TypedDate.of(circumstance.dates().until()),
                "",
                "",
                recorded.version());
    }

    @Override
    public boolean needsFrom() {
        return true;
    }

    @Override
    public FormErrors ownErrors(LocalDate today) {
        var errors = FormErrors.none()
                .require(kind != null, "kind", "Select what this is about")
                .require(!what.isEmpty(), "what", "Enter what began or is so");
        errors = Typed.atMost(errors, Typed.SHORT, "what", "What began or is so", what);
        errors = Typed.atMost(errors, Typed.LONG, "detail", "More about it", detail);
        errors = Typed.atMost(errors, Typed.SHORT, "toldBy", "Who told us", toldBy);
        return Typed.atMost(errors, Typed.SHORT, "evidence", "Evidence seen", evidence);
    }

    @Override
    public Circumstance detail(UUID id, Crn crn, LocalDate today) {
        return new Circumstance(id, crn, requireNonNull(kind), what, detail, toldBy, evidence, dates());
    }
}
