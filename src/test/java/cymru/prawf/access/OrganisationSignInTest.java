package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

@PrawfTest
class OrganisationSignInTest {

    @Autowired
    OrganisationSignIn organisation;

    @Autowired
    Accounts accounts;

    String mair = "mair-" + UUID.randomUUID();

    @Test
    void theProviderSaysWhoItIsAndTheAccountWhatTheyMayDo() {
        accounts.open(new SignedIn(mair, "Mair Evans", null, Set.of(Role.INSPECTOR)), null);
        assertThat(organisation.loadUser(asSaidByTheProvider(mair.toUpperCase())))
                .isInstanceOfSatisfying(OrganisationUser.class, user -> {
                    assertThat(user.person().roles()).containsExactly(Role.INSPECTOR);
                    assertThat(user.getName()).isEqualTo(mair);
                });
    }

    @Test
    void somebodyWithoutAnAccountIsNotLetIn() {
        assertThatThrownBy(() -> organisation.loadUser(asSaidByTheProvider(mair)))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void anAccountWithoutAPasswordCannotBeUsedWithOne() {
        accounts.open(new SignedIn(mair, "Mair Evans", null, Set.of(Role.INSPECTOR)), null);
        assertThat(accounts.passwordHash(mair)).isEmpty();
    }

    private static OidcUserRequest asSaidByTheProvider(String userName) {
        var now = TestClock.TEN;
        var registration = ClientRegistration.withRegistrationId("organisation")
                .clientId("prawf")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("https://provider.example/authorise")
                .tokenUri("https://provider.example/token")
                .build();
        var token = new OAuth2AccessToken(TokenType.BEARER, "token", now, now.plus(Duration.ofMinutes(5)));
        var identity = new OidcIdToken(
                "token",
                now,
                now.plus(Duration.ofMinutes(5)),
                Map.of("sub", UUID.randomUUID().toString(), "preferred_username", userName));
        return new OidcUserRequest(registration, token, identity);
    }
}
