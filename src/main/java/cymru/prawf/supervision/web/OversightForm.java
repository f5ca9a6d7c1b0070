package cymru.prawf.supervision.web;

import cymru.prawf.access.SignedIn;
import cymru.prawf.supervision.OversightRecorded;
import cymru.prawf.web.FormErrors;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Oversight as it was typed.
 *
 * @param from where the manager came from: the board, or the case
 */
public record OversightForm(String asked, String advised, String changed, String onceAs, String from) {

    public OversightForm {
        asked = Typed.words(asked);
        advised = Typed.words(advised);
        changed = Typed.words(changed);
        onceAs = onceAs == null || onceAs.isBlank() ? UUID.randomUUID().toString() : onceAs;
        from = "board".equals(from) ? "board" : "case";
    }

    static OversightForm blank(@Nullable String from) {
        return new OversightForm("", "", "", "", from == null ? "" : from);
    }

    public FormErrors errors() {
        return FormErrors.none()
                .require(!asked.isEmpty(), "asked", "Enter what you asked about this case")
                .require(!advised.isEmpty(), "advised", "Enter what you advised")
                .with("asked", Typed.tooLong("What you asked", asked))
                .with("advised", Typed.tooLong("What you advised", advised))
                .with("changed", Typed.tooLong("What changed", changed));
    }

    public OversightRecorded toFact(SignedIn manager) {
        return new OversightRecorded(manager.name(), asked, advised, changed);
    }
}
