package cymru.prawf.access;

import java.io.Serial;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in with the organisation's own provider, and the account here that is theirs. */
final class OrganisationUser extends DefaultOidcUser {

    @Serial
    private static final long serialVersionUID = 1;

    private final SignedIn person;

    OrganisationUser(SignedIn person, OidcUser user) {
        super(person.authorities(), user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    SignedIn person() {
        return person;
    }

    @Override
    public String getName() {
        return person.userName();
    }
}
