package cymru.prawf.supervision.web;

import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;

/** The page from which somebody rings people, and to which they come back: the hub's queue, or an officer's own day. */
final class WhereCallsBegin {

    private WhereCallsBegin() {}

    static String of(SignedIn me) {
        return me.is(Role.IN_TOUCH_CASE_MANAGER) ? "/in-touch" : "/my-day";
    }
}
