package cymru.prawf.sentence.web;

import cymru.prawf.sentence.KeyDate;
import cymru.prawf.sentence.KeyDate.Kind;
import cymru.prawf.sentence.Sentence;
import cymru.prawf.web.FormErrors;
import cymru.prawf.web.TypedDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A date of a sentence as somebody typed it, right or wrong. */
public record KeyDateForm(String onceAs, @Nullable Kind kind, String inWords, TypedDate fallsOn) {

    public KeyDateForm {
        onceAs = Text.of(onceAs);
        inWords = Text.of(inWords);
        fallsOn = fallsOn == null ? TypedDate.BLANK : fallsOn;
    }

    static KeyDateForm blank() {
        return new KeyDateForm(Text.newKey(), null, "", TypedDate.BLANK);
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(kind != null, "kind", "Select which date it is")
                .require(kind != Kind.OTHER || !inWords.isEmpty(), "inWords", "Enter which date it is")
                .require(inWords.length() <= Text.SHORT, "inWords", "The words must be 200 characters or fewer")
                .with("fallsOn", fallsOn.problem("Date"));
    }

    KeyDate toKeyDate(Sentence of) {
        var which = Objects.requireNonNull(kind);
        return new KeyDate(
                Text.key(onceAs),
                of.crn(),
                of.id(),
                which,
                which == Kind.OTHER ? inWords : "",
                Objects.requireNonNull(fallsOn.date()));
    }
}
