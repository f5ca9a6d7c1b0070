package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Condition;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.sentence.Stage;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A licence condition, or a requirement of post-sentence supervision, as somebody typed it, right or wrong. */
public record ConditionForm(
        String onceAs,
        Stage.@Nullable Kind stage,
        String category,
        String wording,
        TypedDate startsOn,
        TypedDate endsOn) {

    public ConditionForm {
        onceAs = Text.of(onceAs);
        category = Text.of(category);
        wording = Text.of(wording);
        startsOn = startsOn == null ? TypedDate.BLANK : startsOn;
        endsOn = endsOn == null ? TypedDate.BLANK : endsOn;
    }

    static ConditionForm blank() {
        return new ConditionForm(Text.newKey(), Stage.Kind.LICENCE, "", "", TypedDate.BLANK, TypedDate.BLANK);
    }

    FormErrors errors() {
        var from = startsOn.date();
        var to = endsOn.date();
        return FormErrors.none()
                .require(stage != null, "stage", "Select what it is a condition of")
                .require(!category.isEmpty(), "category", "Enter what the condition is about")
                .require(
                        category.length() <= Text.SHORT, "category", "What it is about must be 200 characters or fewer")
                .require(wording.length() <= Text.LONG, "wording", "The wording must be 4,000 characters or fewer")
                .with("startsOn", startsOn.problem("Start date"))
                .with("endsOn", endsOn.isBlank() ? null : endsOn.problem("End date"))
                .require(
                        from == null || to == null || !to.isBefore(from),
                        "endsOn",
                        "End date must be on or after the start date");
    }

    Condition toCondition(Sentence of) {
        return new Condition(
                Text.key(onceAs),
                of.crn(),
                of.id(),
                Objects.requireNonNull(stage),
                category,
                wording,
                Objects.requireNonNull(startsOn.date()),
                endsOn.date());
    }
}
