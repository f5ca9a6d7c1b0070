package cymru.prawf.person;

import cymru.prawf.kernel.Crn;

/** A CRN that was given to somebody new belongs to somebody already, whom the officer may know of or may not. */
public class CrnInUse extends RuntimeException {

    private final String message;

    CrnInUse(Crn crn) {
        message = "CRN %s is in use. Leave it empty to be given a new one".formatted(crn);
    }

    @Override
    public String getMessage() {
        return message;
    }
}
