package cymru.prawf.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what fails before or after a controller: in a filter, in a template, at no address at all. */
@Controller
class FailureController implements ErrorController {

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ModelAndView failure(HttpServletRequest request) {
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure != null) {
            var outage = Outage.in(failure);
            return Failures.page(
                    outage != null
                            ? outage.page(null)
                            : FailurePage.broken(Failures.logged(
                                    failure, "" + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
        }
        return Failures.page(FailurePage.ofStatus(status == null ? 404 : status));
    }
}
