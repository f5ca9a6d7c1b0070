package cymru.prawf.contact.web;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.SignedIn;
import java.util.Objects;

/** Whether a page may offer to change something: those who could not save are not asked. */
final class Writers {

    private static final Allowed ALLOWED = Objects.requireNonNull(WritesContact.class.getAnnotation(Allowed.class));

    private Writers() {}

    static boolean include(SignedIn me) {
        return me.isAnyOf(ALLOWED.value());
    }
}
