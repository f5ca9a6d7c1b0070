package cymru.prawf.sentence.web;

import cymru.prawf.kernel.NotFound;
import java.util.Locale;

/** One page of putting an order on record. */
public enum NewOrderStep {
    KIND,
    DETAILS,
    REQUIREMENTS,
    CUSTODY,
    CHECK;

    /** The page of that name that one can go back to. */
    static NewOrderStep of(String name) {
        return switch (name) {
            case "kind" -> KIND;
            case "details" -> DETAILS;
            case "requirements" -> REQUIREMENTS;
            case "custody" -> CUSTODY;
            default -> throw new NotFound("page of a new order called", name);
        };
    }

    String view() {
        return "sentence/new-" + name().toLowerCase(Locale.ROOT);
    }
}
