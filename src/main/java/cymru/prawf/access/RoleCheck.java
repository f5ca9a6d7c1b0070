package cymru.prawf.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request through to a page only if it is for the role of whoever asks. A page that says nothing is for nobody. */
@Component
class RoleCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!allows(handler)) {
            throw new NotAllowed(request.getRequestURI());
        }
        return true;
    }

    /** Whether whoever is signed in may use what answers a request; what is not a page of ours is not ours to refuse. */
    static boolean allows(Object handler) {
        return !(handler instanceof HandlerMethod page)
                || !page.getBeanType().getPackageName().startsWith("cymru.prawf")
                || allowed(page);
    }

    private static boolean allowed(HandlerMethod page) {
        if (AnnotatedElementUtils.hasAnnotation(page.getBeanType(), OpenToAll.class)
                || ErrorController.class.isAssignableFrom(page.getBeanType())) {
            return true;
        }
        var allowed = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Allowed.class);
        if (allowed == null) {
            allowed = AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Allowed.class);
        }
        var person = SignedIn.current();
        return allowed != null
                && person.isPresent()
                && (allowed.value().length == 0 || person.get().isAnyOf(allowed.value()));
    }
}
