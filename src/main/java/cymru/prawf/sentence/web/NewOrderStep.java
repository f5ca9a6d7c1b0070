package cymru.prawf.sentence.web;

import java.util.Locale;

/** One page of putting an order on record. */
public enum NewOrderStep {
    KIND,
    DETAILS,
    REQUIREMENTS,
    CUSTODY,
    CHECK;

    /** The page of that name that one can go back to, or the first. */
    static NewOrderStep of(String name) {
        return switch (name) {
            case "details" -> DETAILS;
            case "requirements" -> REQUIREMENTS;
            case "custody" -> CUSTODY;
            default -> KIND;
        };
    }

    String view() {
        return "sentence/new-" + name().toLowerCase(Locale.ROOT);
    }
}
