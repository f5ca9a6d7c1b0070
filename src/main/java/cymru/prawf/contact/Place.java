package cymru.prawf.contact;

import org.jspecify.annotations.Nullable;

/**
 * Where: an office or hub of ours by its code, somewhere else in words, or nowhere in particular.
 *
 * @param words the office's name as it was then, or the place in words; empty when no place is needed
 */
public record Place(@Nullable String office, String words) {

    public static final Place NONE = new Place(null, "");

    public Place {
        words = words.strip();
    }

    public static Place office(String code, String name) {
        return new Place(code, name);
    }

    public static Place elsewhere(String words) {
        return new Place(null, words);
    }
}
