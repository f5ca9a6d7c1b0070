package cymru.prawf.access;

import java.util.Locale;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signs in through OpenID Connect: the provider says who it is, the account here says what they may do. */
@Component
class OrganisationSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final Accounts accounts;

    OrganisationSignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = provider.loadUser(request);
        var claimed = Objects.requireNonNullElse(user.getPreferredUsername(), user.getName());
        var person = accounts.find(claimed.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new OAuth2AuthenticationException("no_account"));
        return new OrganisationUser(person, user);
    }
}
