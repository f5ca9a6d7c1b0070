package cymru.prawf;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.StaffCode;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request made by somebody who is signed in. */
public final class SignedInAs {

    private SignedInAs() {}

    /** Signed in as an officer with these roles; the user name is the staff code in small letters. */
    public static RequestPostProcessor officer(StaffCode code, Role... roles) {
        return person(new SignedIn(code.value().toLowerCase(Locale.ROOT), "Test " + code, code.value(), Set.of(roles)));
    }

    public static RequestPostProcessor person(SignedIn person) {
        var roles = person.roles().stream().map(role -> "ROLE_" + role.name()).toList();
        return authentication(
                new UsernamePasswordAuthenticationToken(person, null, AuthorityUtils.createAuthorityList(roles)));
    }
}
