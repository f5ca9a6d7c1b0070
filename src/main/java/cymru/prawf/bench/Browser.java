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
import java.time.Duration;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Somebody signed in, who opens page after page and waits for each. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String url;
    private String token = "";

    private Browser(String url) {
        this.url = url;
    }

    static Browser signedIn(String url, String userName, String password) throws IOException, InterruptedException {
        var browser = new Browser(url);
        browser.token = tokenIn(browser.send(browser.to("/sign-in").GET()));
        browser.token = tokenIn(browser.send(browser.form("/sign-in", "userName", userName, "password", password)));
        return browser;
    }

    private static String tokenIn(String page) {
        var token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The page has no token to send a form with");
        }
        return token.group(1);
    }

    /** Opens a page and answers how many milliseconds it took. */
    double open(String path) throws IOException, InterruptedException {
        return timed(to(path).GET());
    }

    /** Looks for somebody and answers how many milliseconds it took until the results were there. */
    double lookFor(String words) throws IOException, InterruptedException {
        return timed(form("/search", "q", words));
    }

    private double timed(HttpRequest.Builder asked) throws IOException, InterruptedException {
        long started = System.nanoTime();
        send(asked);
        return (System.nanoTime() - started) / 1e6;
    }

    /** Whether the page is there for this person; a case may be limited. */
    boolean mayOpen(String path) throws IOException, InterruptedException {
        return client.send(to(path).GET().build(), BodyHandlers.discarding()).statusCode() == 200;
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url).resolve(path)).timeout(LONGEST);
    }

    private HttpRequest.Builder form(String path, String... fields) {
        var body = new StringJoiner("&").add("_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        for (int n = 0; n < fields.length; n += 2) {
            body.add(fields[n] + "=" + URLEncoder.encode(fields[n + 1], StandardCharsets.UTF_8));
        }
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
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
