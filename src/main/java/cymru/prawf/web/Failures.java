package cymru.prawf.web;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** The page for each way in which a request can fail. */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789"; // none mistaken for another on the telephone

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notThere() {
        return page(FailurePage.notFound());
    }

    @ExceptionHandler
    ModelAndView broken(RuleBroken rule) {
        return page(FailurePage.ruleBroken(Objects.requireNonNullElse(rule.getMessage(), "")));
    }

    /** Sign-in answers these. */
    @ExceptionHandler({AuthenticationException.class, AccessDeniedException.class})
    void notForThem(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    ModelAndView anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getMethod() + " " + request.getRequestURI();
        var outage = Outage.in(failure);
        if (outage != null) {
            return page(outage.noted(asked, failure).page(Resend.of(request), response));
        }
        if (failure instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            return page(FailurePage.ofStatus(refused.getStatusCode().value()));
        }
        return page(FailurePage.broken(logged(failure, asked)));
    }

    /** A number that finds this failure in the log. */
    static String logged(Throwable failure, String request) {
        var reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        LOG.error("{} failed, reference {}", request, reference, failure);
        return reference.toString();
    }

    static ModelAndView page(FailurePage page) {
        return new ModelAndView("web/failure", Map.of("page", page), HttpStatusCode.valueOf(page.status()));
    }
}
