package cymru.prawf.sentence.web;

import cymru.prawf.sentence.Recall;
import cymru.prawf.sentence.Recall.Kind;
import cymru.prawf.sentence.Recall.Reason;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A recall as somebody typed it, right or wrong. */
public record RecallForm(
        String onceAs,
        TypedDate recalledOn,
        @Nullable Kind kind,
        @Nullable Reason why,
        String inWords) {

    public RecallForm {
        onceAs = Text.of(onceAs);
        recalledOn = recalledOn == null ? TypedDate.BLANK : recalledOn;
        inWords = Text.of(inWords);
    }

    static RecallForm blank() {
        return new RecallForm(Text.newKey(), TypedDate.BLANK, null, null, "");
    }

    FormErrors errors() {
        return FormErrors.none()
                .with("recalledOn", recalledOn.problem("Date of recall"))
                .require(kind != null, "kind", "Select what kind of recall it is")
                .require(why != null, "why", "Select why they were recalled")
                .require(why != Reason.OTHER || !inWords.isEmpty(), "inWords", "Enter why they were recalled")
                .require(inWords.length() <= Text.SHORT, "inWords", "The reason must be 200 characters or fewer");
    }

    Recall toRecall(Sentence of) {
        var reason = Objects.requireNonNull(why);
        return new Recall(
                Text.key(onceAs),
                of.crn(),
                of.id(),
                Objects.requireNonNull(recalledOn.date()),
                Objects.requireNonNull(kind),
                reason,
                reason == Reason.OTHER ? inWords : "");
    }
}
