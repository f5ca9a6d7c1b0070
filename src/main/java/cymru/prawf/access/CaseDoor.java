package cymru.prawf.access;

import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The door before every page of a case, and before every address of the API that is about one. */
@Component
class CaseDoor implements HandlerInterceptor {

    private final Entrance entrance;

    CaseDoor(Entrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var page = request.getRequestURI().substring(request.getContextPath().length());
        entrance.enter(
                crn(page), SignedIn.current().orElseThrow(), page, RoleCheck.allows(handler), reads(request, handler));
        return true;
    }

    private static boolean reads(HttpServletRequest request, Object handler) {
        return HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod())
                || handler instanceof HandlerMethod page && page.hasMethodAnnotation(OnlyReads.class);
    }

    /** Read from the address itself, so that an address nobody answers is written down too. */
    private static Crn crn(String page) {
        var typed = page.substring(page.indexOf("/cases/")).split("/")[2];
        if (!Crn.looksRight(typed)) {
            throw new NotFound("case", typed);
        }
        return new Crn(typed);
    }
}
