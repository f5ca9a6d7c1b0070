package cymru.prawf.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A program that records through the API, as docs/api.md tells it to. */
final class Caller implements AutoCloseable {

    private static final int UNAVAILABLE = 503;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Shorter than Retry-After says: whoever measures how long service is away cannot wait that long. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;
    private final String token;

    Caller(String url, String token) {
        this.url = URI.create(url);
        this.token = token;
    }

    /** One turn of the work. */
    interface Turn {
        void take(int turn, Caller caller) throws Exception;
    }

    /** Takes all turns from the first to before the last, so many callers at a time; fails as soon as one does. */
    static void together(int callers, String url, String token, int first, int last, Turn work) {
        var next = new AtomicInteger(first);
        var calling = IntStream.range(0, callers)
                .mapToObj(_ -> CompletableFuture.runAsync(
                        () -> {
                            try (var caller = new Caller(url, token)) {
                                for (int turn = next.getAndIncrement(); turn < last; turn = next.getAndIncrement()) {
                                    work.take(turn, caller);
                                }
                            } catch (Exception failure) {
                                next.set(last);
                                throw new CompletionException(failure);
                            }
                        },
                        Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(calling).join();
    }

    /** The same under the same key until it is acknowledged, however often nobody answers or service is away. */
    HttpResponse<String> send(String path, String key, String body, String... headers) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                var answer = once(path, key, body, headers);
                if (answer.statusCode() != UNAVAILABLE) {
                    return acknowledged(answer);
                }
            } catch (IOException nobodyAnswered) {
                // Whether it was recorded is not known, which is what the key is for.
            }
            Thread.sleep(PAUSE);
        }
        throw new IllegalStateException("Service has been away for %s".formatted(PATIENCE));
    }

    private HttpResponse<String> once(String path, String key, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve(path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> acknowledged(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300 || answer.body().contains("\"recorded\" : false")) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
