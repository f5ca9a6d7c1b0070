package cymru.prawf.web;

import cymru.prawf.kernel.UkTime;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers the shell of each page from the request and from what the modules contribute. */
@Component
class Shells {

    private final SingletonSupplier<Visitors> visitors;
    private final List<NavigationItem> navigation;
    private final List<CaseTab> tabs;
    private final Assets assets;
    private final Clock clock;
    private final boolean demonstration;
    private final String help;
    private final Duration idle;

    Shells(
            ObjectProvider<Visitors> visitors,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<CaseTab> tabs,
            Assets assets,
            Clock clock,
            @Value("${prawf.demonstration:false}") boolean demonstration,
            @Value("${prawf.help:Ask your team’s case administrator, or ring your service desk.}") String help,
            @Value("${spring.session.timeout:${server.servlet.session.timeout:30m}}") Duration idle) {
        this.visitors = SingletonSupplier.ofNullable(visitors::getIfAvailable);
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(CaseTab::order)).toList();
        this.assets = assets;
        this.clock = clock;
        this.demonstration = demonstration;
        this.help = help;
        this.idle = idle;
    }

    Shell of(HttpServletRequest request) {
        return shell(request, visitor(request), (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    /** For when nothing can be asked of the database, which also knows who is signed in. */
    Shell ofNobody(HttpServletRequest request) {
        return shell(request, null, null);
    }

    private Shell shell(HttpServletRequest request, @Nullable Visitor visitor, @Nullable CsrfToken csrf) {
        return new Shell(
                csrf,
                visitor,
                visitor == null
                        ? List.of()
                        : navigation.stream()
                                .filter(item -> item.isFor(visitor))
                                .toList(),
                tabs,
                demonstration,
                help,
                assets.path(),
                saved(request),
                path(request),
                UkTime.of(clock.instant()),
                visitor == null ? 0 : (int) idle.toSeconds());
    }

    private @Nullable Visitor visitor(HttpServletRequest request) {
        var known = visitors.get();
        return known == null ? null : known.of(request);
    }

    private static @Nullable String saved(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(Saved.ATTRIBUTE);
    }

    private static String path(HttpServletRequest request) {
        var failed = request.getDispatcherType() == DispatcherType.ERROR
                ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)
                : null;
        return failed == null ? request.getRequestURI() : failed;
    }
}
