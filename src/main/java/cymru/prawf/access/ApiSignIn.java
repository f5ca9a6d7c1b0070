package cymru.prawf.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Lets a program in by a token of ours, or by one of the organisation's provider where that is set up: both act for an account. */
@Component
class ApiSignIn implements AuthenticationManager {

    private final Tokens tokens;
    private final Accounts accounts;
    private final ObjectProvider<JwtDecoder> provider;

    ApiSignIn(Tokens tokens, Accounts accounts, ObjectProvider<JwtDecoder> provider) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.provider = provider;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var secret = ((BearerTokenAuthenticationToken) given).getToken();
        return secret.startsWith(Tokens.PREFIX) ? ours(secret) : providers(secret);
    }

    private Authentication ours(String secret) {
        var token = tokens.working(secret).orElseThrow(ApiSignIn::refused);
        return as(token.userName(), token.scopes());
    }

    private Authentication providers(String secret) {
        var decoder = provider.getIfAvailable();
        if (decoder == null) {
            throw refused();
        }
        try {
            var token = decoder.decode(secret);
            var claimed = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
            if (claimed == null) {
                throw refused();
            }
            return as(claimed.toLowerCase(Locale.ROOT), scopes(token));
        } catch (BadJwtException wrong) {
            throw new InvalidBearerTokenException("The token does not work", wrong);
        }
    }

    private Authentication as(String userName, Collection<Scope> scopes) {
        var person = accounts.find(userName).orElseThrow(ApiSignIn::refused);
        var authorities = Stream.concat(
                        person.authorities().stream(),
                        scopes.stream().map(scope -> new SimpleGrantedAuthority(scope.authority())))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    /** OAuth 2.0 has them as words in one claim; what is no word of ours is meant for another program. */
    private static List<Scope> scopes(Jwt token) {
        var words = Set.of(
                Objects.requireNonNullElse(token.getClaimAsString("scope"), "").split(" "));
        return Stream.of(Scope.values())
                .filter(scope -> words.contains(scope.word()))
                .toList();
    }

    private static InvalidBearerTokenException refused() {
        return new InvalidBearerTokenException("The token does not work");
    }
}
