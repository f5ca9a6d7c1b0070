package cymru.prawf.supervision.web;

import cymru.prawf.web.FormErrors;
import java.util.UUID;

/**
 * That a decision about a band ends early.
 *
 * @param decision the position of the decision that was seen
 */
public record EndForm(long decision, String why, String onceAs) {

    public EndForm {
        why = why == null ? "" : why.strip().replace("\r\n", "\n");
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    static EndForm of(long decision) {
        return new EndForm(decision, "", "");
    }

    /** The same, by somebody who has been shown the decision that stands now. */
    EndForm seeing(long position) {
        return new EndForm(position, why, onceAs);
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(!why.isEmpty(), "why", "Enter why the decision ends")
                .require(why.length() <= 4000, "why", "Why must be 4,000 characters or fewer");
    }
}
