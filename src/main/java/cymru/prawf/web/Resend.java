package cymru.prawf.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody sent while it could not be recorded, kept on the page so that they can send it again. */
public record Resend(String path, List<Map.Entry<String, String>> fields) {

    /** Nothing for a page that was only read, nor where a password was typed. */
    static @Nullable Resend of(HttpServletRequest request) {
        var names = request.getParameterMap().keySet();
        if (!request.getMethod().equals("POST")
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"))) {
            return null;
        }
        var fields = new ArrayList<Map.Entry<String, String>>();
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) {
                fields.add(Map.entry(name, value));
            }
        });
        return new Resend(request.getRequestURI(), fields);
    }
}
