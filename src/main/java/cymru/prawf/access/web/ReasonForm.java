package cymru.prawf.access.web;

import cymru.prawf.access.ReasonsForAccess.Reason;
import cymru.prawf.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** Why somebody outside its teams opens a case, right or wrong; and the page they were on their way to. */
public record ReasonForm(@Nullable Reason reason, String words, String to) {

    public ReasonForm {
        words = words == null ? "" : words.strip();
        to = to == null ? "" : to;
    }

    public FormErrors errors() {
        return FormErrors.none()
                .require(reason != null, "reason", "Select why you need this record")
                .require(reason != Reason.SOMETHING_ELSE || !words.isEmpty(), "words", "Enter why you need this record")
                .require(words.length() <= 500, "words", "The reason must be 500 characters or fewer");
    }
}
