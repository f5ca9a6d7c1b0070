package cymru.prawf.access;

import cymru.prawf.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whoever could not sign in back to the page, with what they typed but for the password. */
@Component
public class SignInRefused implements AuthenticationFailureHandler {

    private static final String USER_NAME = "prawf.refused.user-name";
    private static final String NO_ACCOUNT = "prawf.refused.no-account";

    private final SignInFailures failures;

    SignInRefused(SignInFailures failures) {
        this.failures = failures;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var typed = Objects.requireNonNullElse(request.getParameter("userName"), "");
        var session = request.getSession();
        session.setAttribute(USER_NAME, typed.strip().toLowerCase(Locale.ROOT));
        session.setAttribute(NO_ACCOUNT, refused instanceof OAuth2AuthenticationException);
        response.sendRedirect(request.getContextPath() + "/sign-in?refused");
    }

    /** What was typed as the user name. */
    public String userName(HttpSession session) {
        return Objects.requireNonNullElse((String) session.getAttribute(USER_NAME), "");
    }

    /** Why, without saying which half was wrong or whether there is such a name. */
    public String reason(HttpSession session) {
        if (Boolean.TRUE.equals(session.getAttribute(NO_ACCOUNT))) {
            return "You have no account in Prawf. Ask your administrator for one";
        }
        return failures.lockedUntil(userName(session))
                .map(until -> "Too many tries. You can try again at " + Words.time(until))
                .orElse("Check your user name and password");
    }
}
