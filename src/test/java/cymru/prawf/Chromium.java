package cymru.prawf;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The real browser of the tests: Debian's own, started once a run. */
final class Chromium {

    private static final Path WHERE = Path.of(System.getProperty("prawf.chromium", "/usr/bin/chromium"));

    private static final Browser BROWSER = start();

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Browser start() {
        if (!Files.isExecutable(WHERE)) {
            throw new IllegalStateException(
                    "There is no browser at %s. Install chromium, or say where it is with -Dprawf.chromium=…"
                            .formatted(WHERE));
        }
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(WHERE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
