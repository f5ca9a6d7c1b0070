package cymru.prawf.exchange.events;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

/** Somebody else's program that receives facts, well or badly. */
final class Receiver implements AutoCloseable {

    /** What came, with what signs it. */
    record Received(String body, String id, String timestamp, String signature, String contentType) {}

    /** Never answers. */
    static final int HANGS = -1;

    /** Says that it was received, and then goes on for as long as anybody listens, a byte at a time. */
    static final int DRIPS = -2;

    /** The same, as fast as it can. */
    static final int FLOODS = -3;

    final List<Received> received = new CopyOnWriteArrayList<>();

    /** Whoever drips or floods was not listened to any more. */
    final CountDownLatch hungUpOn = new CountDownLatch(1);

    private final HttpServer server;
    private volatile IntUnaryOperator answer;
    private volatile String elsewhere = "";

    /** @param answer the status for each request, counted from 0 */
    Receiver(IntUnaryOperator answer) {
        this.answer = answer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:%d/facts".formatted(server.getAddress().getPort());
    }

    void answers(int status) {
        answers(_ -> status);
    }

    void answers(IntUnaryOperator to) {
        answer = to;
    }

    void leadsTo(Receiver other) {
        elsewhere = other.address();
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("Content-Type")));
        int status = answer.applyAsInt(received.size() - 1);
        switch (status) {
            case HANGS -> {}
            case DRIPS -> goOnAndOn(exchange, 1, 100);
            case FLOODS -> goOnAndOn(exchange, 1 << 16, 0);
            default -> {
                exchange.getResponseHeaders().add("Location", elsewhere);
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            }
        }
    }

    private void goOnAndOn(HttpExchange exchange, int bytes, int pause) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (true) {
                body.write(new byte[bytes]);
                body.flush();
                Thread.sleep(pause);
            }
        } catch (IOException | InterruptedException nobodyListens) {
            hungUpOn.countDown();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
