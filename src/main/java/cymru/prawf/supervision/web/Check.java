package cymru.prawf.supervision.web;

import cymru.prawf.kernel.Labelled;
import cymru.prawf.supervision.Calls.RiskCheck;
import org.jspecify.annotations.Nullable;

/** What came of the risk check of a call. */
public enum Check implements Labelled {
    NO_CHANGE("Checked: nothing has changed that bears on risk"),
    CHANGED("Checked: something has changed that bears on risk"),
    NOT_CHECKED("Not checked in this call");

    private final String label;

    Check(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Nullable
    RiskCheck because(String reason) {
        return switch (this) {
            case NO_CHANGE -> new RiskCheck(false, reason);
            case CHANGED -> new RiskCheck(true, reason);
            case NOT_CHECKED -> null;
        };
    }
}
