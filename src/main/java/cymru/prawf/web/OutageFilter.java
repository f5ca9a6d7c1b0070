package cymru.prawf.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers when the database is away before anybody can be recognised: sessions are kept there too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private final JteViews views;
    private final Problems problems;

    OutageFilter(JteViews views, Problems problems) {
        this.views = views;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            var outage = Outage.in(failure);
            if (outage == null || response.isCommitted()) {
                throw failure;
            }
            outage.noted(request.getMethod() + " " + request.getRequestURI(), failure);
            response.reset();
            if (Problems.areFor(request)) {
                problems.write(outage.problem(), response);
                return;
            }
            views.writeForNobody(outage.page(Resend.of(request), response), request, response);
        }
    }
}
