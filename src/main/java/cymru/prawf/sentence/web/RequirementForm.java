package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Amount;
import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.Requirement.Kind;
import cymru.prawf.sentence.RequirementId;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as somebody typed it, right or wrong.
 *
 * @param reason why it is put right, when that is what is being done
 */
public record RequirementForm(
        String onceAs,
        Integer version,
        @Nullable Kind kind,
        String inWords,
        String amount,
        Amount.@Nullable Unit unit,
        TypedDate startsOn,
        TypedDate expectedEnd,
        String note,
        String reason) {

    public RequirementForm {
        onceAs = Text.of(onceAs);
        version = version == null ? 0 : version;
        inWords = Text.of(inWords);
        amount = Text.of(amount);
        startsOn = startsOn == null ? TypedDate.BLANK : startsOn;
        expectedEnd = expectedEnd == null ? TypedDate.BLANK : expectedEnd;
        note = Text.of(note);
        reason = Text.of(reason);
    }

    static RequirementForm blank() {
        return new RequirementForm(Text.newKey(), 0, null, "", "", null, TypedDate.BLANK, TypedDate.BLANK, "", "");
    }

    static RequirementForm of(Requirement requirement, int version) {
        var amount = requirement.amount();
        return new RequirementForm(
                Text.newKey(),
                version,
                requirement.kind(),
                requirement.inWords(),
                amount == null ? "" : "" + amount.number(),
                amount == null ? null : amount.unit(),
                TypedDate.of(requirement.startsOn()),
                TypedDate.of(requirement.expectedEnd()),
                requirement.note(),
                "");
    }

    RequirementForm keyed() {
        return new RequirementForm(
                Text.newKey(), version, kind, inWords, amount, unit, startsOn, expectedEnd, note, reason);
    }

    RequirementForm seen(int now) {
        return new RequirementForm(onceAs, now, kind, inWords, amount, unit, startsOn, expectedEnd, note, reason);
    }

    boolean isBlank() {
        return kind == null && inWords.isEmpty() && amount.isEmpty();
    }

    /** What is wrong with what was typed; whether it can be part of the order is another question. */
    FormErrors errors() {
        return FormErrors.none()
                .require(kind != null, "kind", "Select what is required")
                .require(
                        amount.isEmpty() || Text.number(amount) != null,
                        "amount",
                        "The figure must be a whole number, like 150")
                .require(inWords.length() <= Text.SHORT, "inWords", "The words must be 200 characters or fewer")
                .with("startsOn", startsOn.isBlank() ? null : startsOn.problem("Start date"))
                .with("expectedEnd", expectedEnd.isBlank() ? null : expectedEnd.problem("End date"))
                .require(note.length() <= Text.LONG, "note", "Note must be 4,000 characters or fewer");
    }

    FormErrors correctionErrors() {
        return errors().require(!reason.isEmpty(), "reason", "Enter what was wrong")
                .require(reason.length() <= Text.SHORT, "reason", "The reason must be 200 characters or fewer");
    }

    /** As the requirement will be called. */
    String title() {
        var number = Text.number(amount);
        if (kind == null) {
            return inWords;
        }
        return Requirement.title(
                kind, inWords, number == null ? null : new Amount(number, unit == null ? kind.usualUnit() : unit));
    }

    /** Without a start date it starts with its order; without a unit it is counted in the usual one. */
    Requirement toRequirement(RequirementId id, Sentence order) {
        var what = Objects.requireNonNull(kind);
        var number = Text.number(amount);
        var from = startsOn.date();
        return new Requirement(
                id,
                order.crn(),
                order.id(),
                what,
                inWords,
                number == null ? null : new Amount(number, unit == null ? what.usualUnit() : unit),
                from == null ? order.startsOn() : from,
                expectedEnd.date(),
                note,
                null);
    }
}
