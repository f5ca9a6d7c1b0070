package cymru.prawf.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through only if it is for the role of whoever asks and in the scope of their token. A page that says nothing is
 * for nobody.
 */
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
                && (allowed.value().length == 0 || person.get().isAnyOf(allowed.value()))
                && inScope(page);
    }

    /** Pages have no scope, and the API's methods are for nobody until they name one. */
    private static boolean inScope(HandlerMethod page) {
        if (!AnnotatedElementUtils.hasAnnotation(page.getBeanType(), RestController.class)) {
            return true;
        }
        var scope = scope(page);
        var known = SecurityContextHolder.getContext().getAuthentication();
        return scope.isPresent()
                && known != null
                && known.getAuthorities().stream()
                        .anyMatch(each -> scope.get().authority().equals(each.getAuthority()));
    }

    static Optional<Scope> scope(HandlerMethod page) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Scoped.class);
        var scoped = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Scoped.class);
        return Optional.ofNullable(scoped).map(Scoped::value);
    }
}
