package cymru.prawf.person;

import cymru.prawf.web.Language;
import java.util.List;

/**
 * Whoever a letter is for.
 *
 * @param address line by line; empty where none is recorded, or the person has no fixed abode
 */
public record Addressee(String name, boolean welshFirst, List<String> address) {

    /** Both, the one they prefer first. */
    public List<Language> languages() {
        return welshFirst ? List.of(Language.WELSH, Language.ENGLISH) : List.of(Language.ENGLISH, Language.WELSH);
    }
}
