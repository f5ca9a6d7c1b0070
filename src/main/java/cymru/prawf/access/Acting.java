package cymru.prawf.access;

import cymru.prawf.database.ActingUser;
import org.springframework.stereotype.Component;

/** Tells the database who is signed in, so that limited access is decided there. */
@Component
class Acting implements ActingUser {

    @Override
    public String userName() {
        return SignedIn.current().map(SignedIn::userName).orElse("");
    }
}
