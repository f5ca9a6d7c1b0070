package cymru.prawf.person;

import org.jspecify.annotations.Nullable;

/**
 * How to get hold of a person other than at an address.
 *
 * @param mayBeTexted null until somebody has asked
 */
public record Reach(
        String email, String phone, String mobile, @Nullable Boolean mayBeTexted) {

    public static final Reach NONE = new Reach("", "", "", null);
}
