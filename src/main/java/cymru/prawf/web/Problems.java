package cymru.prawf.web;

import cymru.prawf.kernel.NotFound;
import cymru.prawf.kernel.RuleBroken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/** Answers whatever fails under {@code /api} with a problem in place of a page. */
@Component
public class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Whether somebody asks for data and not for a page. */
    public static boolean areFor(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    static boolean areFor(HttpServletRequest request) {
        return areFor(request.getRequestURI().substring(request.getContextPath().length()));
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!areFor(request)
                || failure instanceof AuthenticationException
                || failure instanceof AccessDeniedException) {
            return null;
        }
        try {
            write(of(failure, request.getMethod() + " " + request.getRequestURI()), response);
        } catch (IOException gone) {
            LOG.debug("Nobody waited for the answer", gone);
        }
        return new ModelAndView();
    }

    public void write(Problem problem, HttpServletResponse response) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_SECONDS);
        }
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** What a failure is to whoever calls the API. */
    public Problem of(Throwable failure, String request) {
        var outage = Outage.in(failure);
        if (outage != null) {
            return outage.noted(request, failure).problem();
        }
        // A database that ends its connection says the same as a client who does, so it comes first.
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Problem.unreadable("The connection ended before all of it had come.");
        }
        return known(failure)
                .orElseGet(() -> Problem.of("our-mistake", FailurePage.broken(Failures.logged(failure, request))));
    }

    private static Optional<Problem> known(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case Explained explained -> explained.problem();
                    case NotFound missing -> Problem.of(404, "not-found", words(missing), "Check the address.");
                    case RuleBroken rule -> Problem.of(409, "rule-broken", words(rule), "Nothing was changed.");
                    case HttpMessageNotReadableException unreadable -> UnreadableJson.problem(unreadable);
                    case MissingRequestHeaderException header -> missing(header.getHeaderName());
                    case MethodArgumentTypeMismatchException wrong -> mismatch(wrong);
                    case ErrorResponse response
                    when response.getStatusCode().is4xxClientError() ->
                        ofStatus(response.getStatusCode().value());
                    default -> {
                        var cause = failure.getCause();
                        yield cause instanceof BodyTooLarge large ? large.problem() : null;
                    }
                });
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "not-found", "There is nothing at this address", "Check the address.");
            case 405 -> Problem.of(405, "not-done-here", "This address does not take that method", "See /api/openapi.");
            case 406 -> Problem.of(406, "not-acceptable", "The API answers in JSON", "Ask for application/json.");
            case 415 -> Problem.of(415, "not-json", "The API reads JSON", "Send it as application/json.");
            case 413 -> BodyTooLarge.PROBLEM;
            default ->
                status < 500
                        ? new Problem(
                                "about:blank", "The request could not be understood", status, null, List.of(), null)
                        : Problem.of("our-mistake", FailurePage.broken(""));
        };
    }

    /** Where somebody else may have changed it since, one says what one has seen. */
    private static Problem missing(String header) {
        return switch (header) {
            case HttpHeaders.IF_MATCH ->
                Problem.of(
                        428,
                        "say-what-you-have-seen",
                        "Somebody else may have changed this since you read it",
                        "Read it again and send its ETag as If-Match.");
            default ->
                Problem.of(
                        400,
                        "header-missing",
                        "The header %s is missing".formatted(header),
                        "Send one of your own making with whatever is recorded, like a UUID, so that it can be sent again.");
        };
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException wrong) {
        return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                ? ofStatus(404)
                : Problem.wrong(
                        FormErrors.of(wrong.getName(), UnreadableJson.words(wrong.getName(), wrong.getRequiredType())));
    }

    private static String words(RuntimeException failure) {
        return String.valueOf(failure.getMessage());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 10; // before the pages of failures
    }
}
