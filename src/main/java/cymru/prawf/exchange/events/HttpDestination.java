package cymru.prawf.exchange.events;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings events to an address over HTTP, signed. */
@Component
class HttpDestination implements Destination {

    private final HttpClient http;
    private final EventSettings settings;
    private final Signatures signatures;
    private final Addresses addresses;
    private final JsonMapper json;
    private final Clock clock;

    HttpDestination(EventSettings settings, Signatures signatures, Addresses addresses, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.signatures = signatures;
        this.addresses = addresses;
        this.json = json;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean takes(URI address) {
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).startsWith("http");
    }

    /** Whoever answers that it was received has it; anything else, and nothing, means that they have not. */
    @Override
    public void bring(Subscription to, CloudEvent event) throws IOException, InterruptedException {
        var refused = addresses.problem(to.address());
        if (refused != null) {
            throw new IOException(refused);
        }
        var answering = http.sendAsync(request(to, event), BodyHandlers.discarding());
        try {
            // the whole answer, and not its first line only, has to come in time
            var answer = answering.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("It answered " + answer.statusCode());
            }
        } catch (TimeoutException slow) {
            throw new IOException(
                    "No answer within %d seconds".formatted(settings.timeout().toSeconds()), slow);
        } catch (ExecutionException failure) {
            throw new IOException(said(failure.getCause()), failure);
        } finally {
            answering.cancel(true);
        }
    }

    private HttpRequest request(Subscription to, CloudEvent event) {
        var body = json.writeValueAsString(event);
        long timestamp = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(to.address())
                .header("Content-Type", CloudEvent.CONTENT_TYPE)
                .header("webhook-id", event.id())
                .header("webhook-timestamp", String.valueOf(timestamp))
                .header("webhook-signature", signatures.of(to.id(), event.id(), timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String said(@Nullable Throwable failure) {
        return failure == null || failure.getMessage() == null
                ? "It could not be reached"
                : "It could not be reached: " + failure.getMessage();
    }
}
