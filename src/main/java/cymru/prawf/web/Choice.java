package cymru.prawf.web;

import cymru.prawf.kernel.Labelled;
import org.jspecify.annotations.Nullable;

/** One option among radios, checkboxes or a select, where no enum lists them. */
public record Choice(String value, String label, @Nullable String hint) implements Labelled {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    public static Choice of(Labelled option) {
        return of(option.name(), option.label());
    }

    public static Choice of(Labelled option, String hint) {
        return new Choice(option.name(), option.label(), hint);
    }

    /** The word "or" between the options and the last one, which rules out the rest. */
    public static Choice or() {
        return of("", "or");
    }

    public boolean divides() {
        return value.isEmpty() && label.equals("or");
    }

    @Override
    public String name() {
        return value;
    }
}
