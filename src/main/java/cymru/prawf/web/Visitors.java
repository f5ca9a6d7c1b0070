package cymru.prawf.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Says who sent a request; answered by the module that signs people in. */
public interface Visitors {

    /** Nobody when they are not signed in. */
    @Nullable
    Visitor of(HttpServletRequest request);
}
