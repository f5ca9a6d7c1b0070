package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import cymru.prawf.PrawfTest;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

@PrawfTest
class ProvidersTokenTest {

    static final String KEY = "a key that the provider and the test share";
    static final SignedIn OFFICER =
            new SignedIn("jwt-officer", "Sian Howells", "JWT01", Set.of(Role.RESPONSIBLE_OFFICER));

    @Autowired
    Tokens tokens;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void anOfficer() {
        accounts.open(OFFICER, null);
    }

    @Test
    void theProviderSaysWhoAndTheAccountSaysWhatTheyMayDo() throws JOSEException {
        var known = signIn(true).authenticate(token(KEY, "JWT-Officer", "openid read nonsense", 60));
        assertThat(known.getPrincipal()).isEqualTo(OFFICER);
        assertThat(known.getAuthorities())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("ROLE_RESPONSIBLE_OFFICER", "SCOPE_read");
    }

    @Test
    void aTokenOfSomebodyElseOrOfYesterdayDoesNotWork() throws JOSEException {
        var signIn = signIn(true);
        for (var wrong : new BearerTokenAuthenticationToken[] {
            token("a key that nobody has given to the test", "jwt-officer", "read", 60),
            token(KEY, "jwt-officer", "read", -3600),
            token(KEY, "jwt-nobody", "read", 60)
        }) {
            assertThatThrownBy(() -> signIn.authenticate(wrong)).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    void withoutAProviderOnlyOurOwnTokensWork() throws JOSEException {
        var token = token(KEY, "jwt-officer", "read", 60);
        assertThatThrownBy(() -> signIn(false).authenticate(token)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aProviderIsNotSetUpWithoutAnAudience() {
        assertThatThrownBy(() -> new ApiDoor(null, "https://provider.example", ""))
                .hasMessageContaining("audiences");
    }

    private ApiSignIn signIn(boolean withProvider) {
        var beans = new StaticListableBeanFactory();
        if (withProvider) {
            beans.addBean(
                    "provider",
                    NimbusJwtDecoder.withSecretKey(new SecretKeySpec(KEY.getBytes(), "HmacSHA256"))
                            .build());
        }
        return new ApiSignIn(tokens, accounts, beans.getBeanProvider(JwtDecoder.class));
    }

    private static BearerTokenAuthenticationToken token(String key, String user, String scope, int seconds)
            throws JOSEException {
        var now = Instant.now();
        var jwt = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject("12345")
                        .claim("preferred_username", user)
                        .claim("scope", scope)
                        .issueTime(Date.from(now.minusSeconds(7200)))
                        .expirationTime(Date.from(now.plusSeconds(seconds)))
                        .build());
        jwt.sign(new MACSigner(key.getBytes()));
        return new BearerTokenAuthenticationToken(jwt.serialize());
    }
}
