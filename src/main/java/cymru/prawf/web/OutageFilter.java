package cymru.prawf.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers when the database is away before anybody can be recognised: sessions are kept there too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

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
            LOG.warn("{} {}: the database is {}", request.getMethod(), request.getRequestURI(), outage, failure);
            response.reset();
            if (Problems.areFor(request)) {
                problems.write(outage.problem(), response);
                return;
            }
            response.setHeader("Retry-After", "60");
            views.writeForNobody(outage.page(Resend.of(request)), request, response);
        }
    }
}
