package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Requirement;
import cymru.prawf.sentence.RequirementEnd;
import cymru.prawf.sentence.RequirementEnd.Reason;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How and when a requirement ended, right or wrong. */
public record RequirementEndForm(
        String onceAs, TypedDate endedOn, @Nullable Reason why, String inWords) {

    public RequirementEndForm {
        onceAs = Text.of(onceAs);
        endedOn = endedOn == null ? TypedDate.BLANK : endedOn;
        inWords = Text.of(inWords);
    }

    static RequirementEndForm blank() {
        return new RequirementEndForm(Text.newKey(), TypedDate.BLANK, null, "");
    }

    FormErrors errors() {
        return FormErrors.none()
                .with("endedOn", endedOn.problem("Date it ended"))
                .require(why != null, "why", "Select why it ended")
                .require(why != Reason.OTHER || !inWords.isEmpty(), "inWords", "Enter why it ended")
                .require(inWords.length() <= Text.SHORT, "inWords", "The reason must be 200 characters or fewer");
    }

    RequirementEnd toEnd() {
        var reason = Objects.requireNonNull(why);
        return new RequirementEnd(
                Objects.requireNonNull(endedOn.date()), reason, reason == Reason.OTHER ? inWords : "");
    }

    /** A requirement and the form that ends it. */
    public record Of(Requirement requirement, RequirementEndForm form) {}
}
