package cymru.prawf.access;

import cymru.prawf.database.ActingUser;
import org.springframework.stereotype.Component;

/** Tells the database who is signed in, so that limited access is decided there. */
@Component
class Acting implements ActingUser {

    /** Whoever is signed in is known from their session, and the session is read from the same database. */
    private static final ScopedValue<Boolean> READING_SESSION = ScopedValue.newInstance();

    @Override
    public String userName() {
        if (READING_SESSION.isBound()) {
            return "";
        }
        return ScopedValue.where(READING_SESSION, true)
                .call(() -> SignedIn.current().map(SignedIn::userName).orElse(""));
    }
}
