package cymru.prawf.api;

import cymru.prawf.SampleCase;
import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import cymru.prawf.access.SignedIn;
import cymru.prawf.access.Tokens;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Programs that call the API, each with a token of its own. */
@Component
public class Programs {

    private final Tokens tokens;
    private final Accounts accounts;
    private final SampleCase sampleCase;

    Programs(Tokens tokens, Accounts accounts, SampleCase sampleCase) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.sampleCase = sampleCase;
    }

    /** In the name of the sample officer, who holds the sample case. */
    public RequestPostProcessor officers(Scope... scopes) {
        return in(sampleCase.somebody(Role.RESPONSIBLE_OFFICER), scopes);
    }

    public RequestPostProcessor in(Role role, Scope... scopes) {
        return in(sampleCase.somebody(role), scopes);
    }

    public RequestPostProcessor in(SignedIn person, Scope... scopes) {
        return bearing(secret(person, scopes));
    }

    /** The secret of a new token; the account is opened where there is none. */
    public String secret(SignedIn person, Scope... scopes) {
        if (accounts.find(person.userName()).filter(person::equals).isEmpty()) {
            accounts.open(person, null);
        }
        return tokens.make(person.userName(), "a test", Set.of(scopes), Duration.ofDays(1), "test")
                .secret();
    }

    public static RequestPostProcessor bearing(String secret) {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + secret);
            return request;
        };
    }
}
