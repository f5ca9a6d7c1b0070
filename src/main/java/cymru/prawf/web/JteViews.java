package cymru.prawf.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a page by its name and renders it with the page and its shell. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Shells shells;

    JteViews(Shells shells) {
        this.shells = shells;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        if (name.contains(":") || !templates.hasTemplate(template)) {
            return null; // a redirect, or another resolver's
        }
        return (model, request, response) ->
                write(template, model == null ? Map.of() : model, shells.of(request), response);
    }

    /** Before anybody is recognised, and before anything else has set a header. */
    void writeForNobody(FailurePage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(page.status());
        response.setHeader("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write("web/failure.jte", Map.of("page", page), shells.ofNobody(request), response);
    }

    private void write(String template, Map<String, ?> model, Shell shell, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>(model);
        parameters.put("shell", shell);
        var html = new StringOutput(
                32 * 1024); // whole before the first byte leaves, so that a failure still gets its page
        templates.render(template, parameters, html);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(html.toString());
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
