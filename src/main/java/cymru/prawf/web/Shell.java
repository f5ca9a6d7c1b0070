package cymru.prawf.web;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What every page needs around its own content. Each template is given one as {@code shell} and hands it to the layout. */
public record Shell(
        @Nullable CsrfToken csrf,
        @Nullable Visitor visitor,
        List<NavigationItem> navigation,
        List<CaseTab> tabs,
        boolean demonstration,
        String help,
        String assets,
        @Nullable String saved,
        String path,
        LocalDateTime now,
        int idleSeconds) {

    /** The address of a stylesheet, script or image of ours. */
    public String asset(String name) {
        return assets + "/" + name;
    }

    public static String title(String title, String section, boolean wrong) {
        return (wrong ? "Error: " : "") + title + (section.isEmpty() ? "" : " – " + section) + " – Prawf";
    }
}
