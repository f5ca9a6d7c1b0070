package cymru.prawf.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whoever could not sign in back to the page, with what they typed but for the password. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    static final String USER_NAME = "prawf.refused.user-name";
    static final String LOCKED = "prawf.refused.locked";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var typed = request.getParameter("userName");
        var session = request.getSession();
        session.setAttribute(USER_NAME, typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
        session.setAttribute(LOCKED, refused instanceof LockedException);
        response.sendRedirect(request.getContextPath() + "/sign-in?refused");
    }
}
