package cymru.prawf;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tab of the browser in which somebody uses the program, and what a person or an auditor would hold against a page. */
public final class Tab implements AutoCloseable {

    /** What a desk shows, and the narrowest a page must fit (WCAG 2.2, 1.4.10). */
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    private static final @Nullable String SCREENSHOTS = System.getProperty("prawf.screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> console = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private String served = "";

    private Tab(String address, boolean javaScript) {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                console.add(message.text());
            }
        });
        page.onPageError(console::add);
        page.onRequest(request -> requests.add(request.url()));
    }

    public static Tab on(int port) {
        return new Tab("http://localhost:" + port, true);
    }

    public static Tab withoutJavaScript(int port) {
        return new Tab("http://localhost:" + port, false);
    }

    public Page page() {
        return page;
    }

    public Tab signIn(String userName, String password) {
        open("/sign-in");
        page.fill("#userName", userName);
        page.fill("#password", password);
        page.click("main button[type=submit]");
        page.waitForLoadState();
        assertThat(page.url()).as("after signing in as %s", userName).doesNotContain("/sign-in");
        return this;
    }

    /** Opens a page and forgets what was held against the one before. */
    public Response open(String path) {
        console.clear();
        requests.clear();
        var response = page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        served = response.text();
        return response;
    }

    /**
     * Everything wrong with the page as it stands now; empty when nothing is. It is seen at every width; what a width does not
     * change is asked once, at the narrowest, where tables have to scroll and targets are at their smallest.
     */
    public List<String> faults(String name) {
        var sideways =
                WIDTHS.stream().flatMap(width -> seen(width, name).stream()).toList();
        return Stream.of(sideways, Axe.faults(page), inline(), reserved(), List.copyOf(console), structure())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> seen(int width, String name) {
        page.setViewportSize(width, 900);
        screenshot(name);
        return sideways();
    }

    /** Saves the page as a picture when somebody wants to look: {@code -Dprawf.screenshots=DIR}. */
    private void screenshot(String name) {
        if (SCREENSHOTS != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SCREENSHOTS, "%s-%d.png".formatted(name, page.viewportSize().width)))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private List<String> sideways() {
        var over = (Number)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over.intValue() > 0
                ? List.of("scrolls sideways by %s pixels at %d: %s"
                        .formatted(over, page.viewportSize().width, page.evaluate("""
                                () => [...document.querySelectorAll('main *')]
                                    .filter(e => !e.closest('.prawf-region')
                                        && e.getBoundingClientRect().right > document.documentElement.clientWidth)
                                    .map(e => e.tagName + '.' + e.className).slice(0, 3).join(', ')
                                """)))
                : List.of();
    }

    /** As it was served: what a script of ours does to the page afterwards is no business of the policy's. */
    @SuppressWarnings("unchecked")
    private List<String> inline() {
        return (List<String>) page.evaluate("""
                html => {
                    const served = new DOMParser().parseFromString(html, 'text/html')
                    return [...served.querySelectorAll('*')]
                        .filter(e => e.matches('style, script:not([src]), [style]')
                            || [...e.attributes].some(a => a.name.startsWith('on')))
                        .map(e => 'inline: ' + e.outerHTML.slice(0, 120))
                }
                """, served);
    }

    private List<String> reserved() {
        return requests.stream()
                .filter(url -> url.matches("(?i).*(font|\\.woff|crest|crown|logotype|favicon\\.ico).*"))
                .map(url -> "asks for what is reserved for gov.uk: " + url)
                .toList();
    }

    private List<String> structure() {
        return list("""
                () => [
                    ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1 but ' + document.querySelectorAll('h1').length]),
                    ...(/ – Prawf$/.test(document.title) ? [] : ['title: ' + document.title]),
                    ...(/[A-Z]{1,3}[0-9]{4,8}/.test(document.title) ? ['a CRN in the title: ' + document.title] : []),
                    ...[...document.querySelectorAll('[id]')].map(e => e.id)
                        .filter((id, i, all) => all.indexOf(id) !== i).map(id => 'two with the id ' + id),
                    ...[...document.querySelectorAll('.govuk-error-summary a')]
                        .filter(a => !document.getElementById(a.hash.slice(1))).map(a => 'error leads nowhere: ' + a.hash)
                ]
                """);
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String script) {
        return (List<String>) page.evaluate(script);
    }
}
