package cymru.prawf.person;

import org.jspecify.annotations.Nullable;

/**
 * What suits a person.
 *
 * @param femaleOfficer null until somebody has asked
 * @param times like "not before 10am, takes the children to school"
 * @param places like "The Lighthouse, not the office"
 */
public record Preferences(@Nullable Boolean femaleOfficer, String times, String places) {

    public static final Preferences NOT_ASKED = new Preferences(null, "", "");
}
