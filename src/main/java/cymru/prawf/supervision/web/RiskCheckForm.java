package cymru.prawf.supervision.web;

import cymru.prawf.web.FormErrors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The risk check of a call that was saved without one. */
public record RiskCheckForm(@Nullable UUID call, @Nullable YesNo changed, String reason) {

    public RiskCheckForm {
        reason = Typed.words(reason);
    }

    FormErrors errors() {
        return FormErrors.none()
                .require(changed != null, "changed", "Select whether something has changed that bears on risk")
                .require(!reason.isEmpty(), "reason", "Enter why the risk stands as it does")
                .with("reason", Typed.tooLong("The reason", reason));
    }
}
