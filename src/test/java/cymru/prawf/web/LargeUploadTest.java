package cymru.prawf.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large for a page is refused early, in words, and leaves nothing behind. */
@PrawfTest
class LargeUploadTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";
    private static final String TWO_GIGABYTES = "Content-Length: " + 2L * 1024 * 1024 * 1024;
    private static final String NO_LENGTH = "Transfer-Encoding: chunked";

    @LocalServerPort
    int port;

    @Autowired
    ServletContext context;

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        for (var type : new String[] {FORM, FILES, "application/json"}) {
            assertThat(answer(type, TWO_GIGABYTES, "", 0)).as(type).startsWith("HTTP/1.1 413");
        }
        assertThat(answer(FORM, TWO_GIGABYTES, "", 0)).contains("Connection: close");
    }

    @Test
    void aFileOfNoSaidLengthIsRefusedOnceItIsTooLongAndNotKept() throws IOException {
        var part = "--x\r\nContent-Disposition: form-data; name=\"dmn\"; filename=\"a\"\r\n\r\n";
        assertThat(answer(FILES, NO_LENGTH, part, 10 * 1024 * 1024)).startsWith("HTTP/1.1 413");
        var kept = (File) context.getAttribute(ServletContext.TEMPDIR);
        try (var left = Files.walk(kept.toPath())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aFormOfNoSaidLengthIsRefusedOnceItIsTooLong() throws IOException {
        assertThat(answer(FORM, NO_LENGTH, "words=", 2 * 1024 * 1024)).startsWith("HTTP/1.1 413");
    }

    /** What comes back at once for what begins so and goes on for so many bytes and a little more. */
    private String answer(String type, String length, String beginning, int bytes) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            send(
                    socket,
                    "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n"
                            .formatted(type, length));
            if (length.equals(NO_LENGTH)) {
                chunk(socket, beginning);
                var filling = "a".repeat(64 * 1024);
                for (int sent = 0; sent <= bytes; sent += filling.length()) {
                    chunk(socket, filling);
                }
            }
            var buffer = new byte[4096];
            int read = socket.getInputStream().readNBytes(buffer, 0, 400);
            return new String(buffer, 0, read, StandardCharsets.UTF_8);
        }
    }

    private static void chunk(Socket socket, String text) throws IOException {
        send(socket, "%x\r\n%s\r\n".formatted(text.length(), text));
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
