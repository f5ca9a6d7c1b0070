package cymru.prawf.api;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SampleCase;
import cymru.prawf.access.Role;
import cymru.prawf.access.Scope;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What no well-behaved program sends. */
@PrawfTest
class RoughRequestsTest {

    private static final byte[] LATIN_1 = "{\"words\": \"Si\u00f4n\"}".getBytes(StandardCharsets.ISO_8859_1);
    private static final int SLOW = 60;

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programs programs;

    @Autowired
    SampleCase sampleCase;

    @Test
    void whatIsNoJsonIsSaidToBeNone() {
        for (var body : new byte[][] {
            LATIN_1,
            bytes("{\"words\": "),
            bytes("["),
            bytes("<words/>"),
            bytes(""),
            bytes("{\"page\": 99999999999999999999}")
        }) {
            assertThat(browser.post()
                            .uri("/api/search")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(programs.officers(Scope.SEARCH)))
                    .as(new String(body, StandardCharsets.ISO_8859_1))
                    .hasStatus(400)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .bodyText()
                    .contains("could not be read");
        }
    }

    @Test
    void whatDoesNotBelongThereIsSaidByItsName() {
        for (var body : new String[] {
            "{\"wrods\": \"Sian\"}",
            "{\"words\": {}}",
            "{\"words\": \"\\u0000\"}",
            "{\"words\": \"\\ud800\"}",
            "{\"page\": \"last\"}",
        }) {
            assertThat(browser.post()
                            .uri("/api/search")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(programs.officers(Scope.SEARCH)))
                    .as(body)
                    .hasStatus(422)
                    .bodyJson()
                    .extractingPath("errors[0].field")
                    .asString()
                    .isIn("words", "wrods", "page");
        }
    }

    @Test
    void aForgedTokenOpensNothing() {
        for (var secret : new String[] {"prawf_", "prawf_" + "x".repeat(43), "e30.e30.", "x".repeat(4_000)}) {
            assertThat(browser.get().uri("/api/cases/" + SampleCase.CRN).with(Programs.bearing(secret)))
                    .as(secret)
                    .hasStatus(401)
                    .bodyText()
                    .contains("The token does not work");
        }
    }

    @Test
    void anAddressThatNobodyAnswersIsAProblemAndNoPage() {
        for (var address : new String[] {"/api", "/api/nothing", "/api/cases/" + SampleCase.CRN + "/nothing"}) {
            assertThat(browser.get().uri(address).with(programs.officers(Scope.values())))
                    .as(address)
                    .hasStatus(404)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(browser.post()
                        .uri("/api/search")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("Sian")
                        .with(programs.officers(Scope.SEARCH)))
                .hasStatus(415)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            send(socket, head("Content-Length: " + 2L * 1024 * 1024 * 1024));
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("larger than 10 MB");
        }
    }

    @Test
    void whatHasNoLengthIsRefusedOnceItIsTooLong() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            send(socket, head("Transfer-Encoding: chunked"));
            var chunk = bytes(" ".repeat(64 * 1024));
            for (int sent = 0; sent <= 10 * 1024 * 1024; sent += chunk.length) {
                send(socket, "%x\r\n".formatted(chunk.length));
                socket.getOutputStream().write(chunk);
                send(socket, "\r\n");
            }
            assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("larger than 10 MB");
        }
    }

    @Test
    void slowProgramsKeepNobodyWaiting() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int n = 0; n < SLOW; n++) {
                var socket = new Socket("127.0.0.1", port);
                slow.add(socket);
                send(socket, head("Content-Length: 100") + "{\"words\": \"");
            }
            try (var quick = new Socket("127.0.0.1", port)) {
                quick.setSoTimeout(10_000);
                var body = "{\"words\": \"" + UUID.randomUUID() + "\"}";
                send(quick, head("Content-Length: " + body.length()) + body);
                assertThat(answer(quick)).startsWith("HTTP/1.1 200");
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private String head(String length) {
        var secret = programs.secret(sampleCase.somebody(Role.RESPONSIBLE_OFFICER), Scope.SEARCH);
        return "POST /api/search HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n%s\r\n\r\n"
                .formatted(secret, length);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(bytes(text));
    }

    /** As much of it as comes at once. */
    private static String answer(Socket socket) throws IOException {
        var buffer = new byte[16 * 1024];
        int read = socket.getInputStream().readNBytes(buffer, 0, 15);
        var rest = socket.getInputStream().read(buffer, read, buffer.length - read);
        return new String(buffer, 0, read + Math.max(0, rest), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
