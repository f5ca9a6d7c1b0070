package cymru.prawf;

import cymru.prawf.access.Allowed;
import cymru.prawf.access.OpenToAll;
import cymru.prawf.access.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** A page's address as its controller writes it, and who may open it. */
record Route(String pattern, HandlerMethod page) {

    boolean openToAll() {
        return AnnotatedElementUtils.hasAnnotation(page.getBeanType(), OpenToAll.class);
    }

    boolean ofACase() {
        return pattern.startsWith("/cases/{crn}");
    }

    /** Nobody when the controller says nothing. */
    Set<Role> roles() {
        var allowed = allowed();
        var roles = EnumSet.noneOf(Role.class);
        if (allowed != null) {
            roles.addAll(allowed.value().length == 0 ? EnumSet.allOf(Role.class) : Set.of(allowed.value()));
        }
        if (ofACase()) {
            roles.remove(Role.ANALYST);
            roles.remove(Role.ADMINISTRATOR);
        }
        return roles;
    }

    private @Nullable Allowed allowed() {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), Allowed.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), Allowed.class);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
