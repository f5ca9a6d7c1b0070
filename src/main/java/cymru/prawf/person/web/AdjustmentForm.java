package cymru.prawf.person.web;

import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Adjustment;
import cymru.prawf.person.Recorded;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.time.LocalDate;
import java.util.UUID;

/** A disability or an adjustment as it was typed. */
public record AdjustmentForm(
        String disability,
        String adjustment,
        String notes,
        TypedDate from,
        TypedDate until,
        String reason,
        String onceAs,
        Integer version)
        implements DetailForm<Adjustment> {

    public AdjustmentForm {
        disability = Typed.text(disability);
        adjustment = Typed.text(adjustment);
        notes = Typed.text(notes);
        from = Typed.date(from);
        until = Typed.date(until);
        reason = Typed.text(reason);
        onceAs = Typed.key(onceAs);
        version = version == null ? 0 : version;
    }

    static AdjustmentForm of(Recorded<Adjustment> recorded) {
        var adjustment = recorded.detail();
        return new AdjustmentForm(
                adjustment.disability(),
                adjustment.adjustment(),
                adjustment.notes(),
                TypedDate.of(adjustment.dates().from()),
                TypedDate.of(adjustment.dates().until()),
                "",
                "",
                recorded.version());
    }

    @Override
    public boolean needsFrom() {
        return false;
    }

    @Override
    public FormErrors ownErrors(LocalDate today) {
        var errors = FormErrors.none()
                .require(
                        !(disability + adjustment).isEmpty(),
                        "disability",
                        "Enter a disability, or what to do differently, or both");
        errors = Typed.atMost(errors, Typed.SHORT, "disability", "Disability or condition", disability);
        errors = Typed.atMost(errors, Typed.SHORT, "adjustment", "What to do differently", adjustment);
        return Typed.atMost(errors, Typed.LONG, "notes", "Notes", notes);
    }

    @Override
    public Adjustment detail(UUID id, Crn crn, LocalDate today) {
        return new Adjustment(id, crn, disability, adjustment, notes, dates());
    }
}
