package cymru.prawf.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody signed in, who opens page after page and waits for each. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String url;

    private Browser(String url) {
        this.url = url;
    }

    static Browser signedIn(String url, String userName, String password) throws IOException, InterruptedException {
        var browser = new Browser(url);
        var token = TOKEN.matcher(browser.send(browser.to("/sign-in").GET()));
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        var form = "_csrf=%s&userName=%s&password=%s"
                .formatted(
                        URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                        URLEncoder.encode(userName, StandardCharsets.UTF_8),
                        URLEncoder.encode(password, StandardCharsets.UTF_8));
        browser.send(browser.to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return browser;
    }

    /** Opens a page and answers how many milliseconds it took. */
    double open(String path) throws IOException, InterruptedException {
        long started = System.nanoTime();
        send(to(path).GET());
        return (System.nanoTime() - started) / 1e6;
    }

    /** Whether the page is there for this person; a case may be limited. */
    boolean mayOpen(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url).resolve(path));
    }

    private String send(HttpRequest.Builder asked) throws IOException, InterruptedException {
        var request = asked.build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200
                || answer.uri().getPath().equals("/sign-in") && request.method().equals("POST")) {
            throw new IllegalStateException("%s answered %d".formatted(request.uri(), answer.statusCode()));
        }
        return answer.body();
    }
}
