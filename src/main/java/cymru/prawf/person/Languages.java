package cymru.prawf.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person speaks, and what they want their letters in. What nobody has asked is null.
 *
 * @param interpreterLanguage what an interpreter would have to speak
 */
public record Languages(
        String first,
        @Nullable Boolean lettersInWelsh,
        @Nullable Boolean interpreterNeeded,
        String interpreterLanguage) {

    public static final Languages NOT_ASKED = new Languages("", null, null, "");
}
