package cymru.prawf.web;

import cymru.prawf.kernel.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options of a field, in their order, and which of them are chosen. For templates. */
public final class Options {

    private Options() {}

    public static List<Labelled> of(Labelled[] listed, Collection<? extends Labelled> more) {
        var all = new ArrayList<Labelled>(List.of(listed));
        all.addAll(more);
        return all;
    }

    /** Chosen may be an option itself, its name, or several of either. */
    public static boolean chosen(Labelled option, @Nullable Object chosen) {
        return switch (chosen) {
            case null -> false;
            case Collection<?> several -> several.stream().anyMatch(one -> chosen(option, one));
            case Labelled one -> one.name().equals(option.name());
            default -> chosen.toString().equals(option.name());
        };
    }

    public static @Nullable String hint(Labelled option) {
        return option instanceof Choice choice ? choice.hint() : null;
    }

    public static boolean divides(Labelled option) {
        return option instanceof Choice choice && choice.divides();
    }

    /** The first option carries the name of the field itself, so that the error summary leads to it. */
    public static String id(String field, int index) {
        return index == 0 ? field : field + "-" + (index + 1);
    }
}
