package cymru.prawf.access;

import cymru.prawf.kernel.Labelled;
import java.util.Locale;

/** What a token may be used for, within what its account may do. */
public enum Scope implements Labelled {
    SEARCH("Look for people"),
    READ("Read cases and their records"),
    RECORD("Book and move appointments and record what came of them"),
    FACTS("Send facts in batches");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** As it is written: {@code read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String authority() {
        return "SCOPE_" + word();
    }
}
