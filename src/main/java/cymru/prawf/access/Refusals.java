package cymru.prawf.access;

import cymru.prawf.access.web.RefusalPage;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The pages of those who were turned away: what it is about, whom to ask, and nothing more. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    @ExceptionHandler
    ModelAndView limited(LimitedRecord refused) {
        var page = new RefusalPage(LimitedRecord.TITLE, refused.inWords());
        return new ModelAndView("access/refusal", Map.of("page", page), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    String askWhy(ReasonNeeded refused) {
        return "redirect:" + refused.whereToGiveIt();
    }

    @ExceptionHandler
    ModelAndView notAllowed(NotAllowed refused) {
        var page = new RefusalPage(
                "This page is not part of your role",
                "If you need it for your work, ask your team manager to have your role changed.");
        return new ModelAndView("access/refusal", Map.of("page", page), HttpStatus.FORBIDDEN);
    }
}
