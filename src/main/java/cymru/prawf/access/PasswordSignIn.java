package cymru.prawf.access;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in with a user name and a password. An unknown name costs the same time, and is locked the same, as a known one. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final SignInFailures failures;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, SignInFailures failures, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.nobodysHash = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var userName = given.getName().strip().toLowerCase(Locale.ROOT);
        if (userName.length() > 100) {
            throw new BadCredentialsException("Too long for a user name");
        }
        failures.lockedUntil(userName).ifPresent(_ -> {
            throw new LockedException("Locked");
        });
        var hash = accounts.passwordHash(userName);
        var matches = passwords.matches(String.valueOf(given.getCredentials()), hash.orElse(nobodysHash));
        var person = accounts.find(userName);
        if (!matches || hash.isEmpty() || person.isEmpty()) {
            failures.count(userName);
            throw new BadCredentialsException("User name and password do not match");
        }
        failures.forget(userName);
        return signedIn(person.get());
    }

    static UsernamePasswordAuthenticationToken signedIn(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
