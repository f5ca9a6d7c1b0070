package cymru.prawf.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page, or the problem, for what fails before or after a controller: in a filter, in a template, at no address at all. */
@Controller
class FailureController implements ErrorController {

    private final Problems problems;

    FailureController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    ModelAndView failure(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var address = "" + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (Problems.areFor(address)) {
            problems.write(
                    failure != null ? problems.of(failure, address) : Problems.ofStatus(status == null ? 404 : status),
                    response);
            return null;
        }
        if (failure instanceof InvalidParameterException unread) {
            return Failures.page(FailurePage.ofStatus(unread.getErrorCode()));
        }
        if (failure != null) {
            var outage = Outage.in(failure);
            return Failures.page(
                    outage != null
                            ? outage.page(null, response)
                            : FailurePage.broken(Failures.logged(failure, address)));
        }
        return Failures.page(FailurePage.ofStatus(status == null ? 404 : status));
    }
}
