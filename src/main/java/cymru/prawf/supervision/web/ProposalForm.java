package cymru.prawf.supervision.web;

import cymru.prawf.web.FormErrors;
import java.util.UUID;

/** A transfer as somebody proposes it. */
public record ProposalForm(String reason, String ownView, String onceAs) {

    public ProposalForm {
        reason = Typed.words(reason);
        ownView = Typed.words(ownView);
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(!reason.isEmpty(), "reason", "Enter why you propose it")
                .require(
                        !ownView.isEmpty(),
                        "ownView",
                        "Enter what they say of it, in their words, or that you could not ask them")
                .with("reason", Typed.tooLong("The reason", reason))
                .with("ownView", Typed.tooLong("Their view", ownView));
    }
}
