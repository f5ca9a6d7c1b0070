package cymru.prawf.access;

import cymru.prawf.web.Explained;
import cymru.prawf.web.Problem;

/** Somebody asked for a page that is not for their role, or a program for what its token is not for. */
class NotAllowed extends RuntimeException implements Explained {

    NotAllowed(String page) {
        super(page);
    }

    @Override
    public Problem problem() {
        return Problem.of(
                403,
                "not-allowed",
                "This is not part of the role of the account, or of what the token is for",
                "The scopes are in /api/openapi. If you need it for your work, ask your team manager.");
    }
}
