package cymru.prawf.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: what whoever starts it sees, and what is left when it ends. */
class StartingAndStoppingTest {

    private static final int TOLD_TO_STOP = 128 + 15;

    @TempDir
    static Path home;

    @Test
    void itServesOnceADirectoryAndComesBackAfterBeingKilled() throws Exception {
        var data = home.resolve("data").toString();
        try (var first = Child.prawf("--empty", "--port", "0", "--data", data)) {
            var url = first.says("Prawf is ready at (http://localhost:\\d+)");
            assertThat(get(url + "/sign-in")).isEqualTo(200);
            try (var second = Child.prawf("--port", "0", "--data", data)) {
                assertRefused(second, "Prawf already serves %s at %s; stop that one first".formatted(data, url));
            }
            first.killed();
        }
        assertThat(Postmaster.runsOn(new Cluster(Path.of(data, "database"))))
                .as("the database outlives the program")
                .isTrue();
        try (var again = Child.prawf("--port", "0", "--data", data)) {
            assertThat(get(again.says("Prawf is ready at (http://localhost:\\d+)") + "/sign-in"))
                    .isEqualTo(200);
            assertThat(again.out()).doesNotContain("prawf-demo");
            assertThat(again.toldToStop().status()).isEqualTo(TOLD_TO_STOP);
            assertThat(again.err()).isEmpty();
        }
        assertThat(Postmaster.runsOn(new Cluster(Path.of(data, "database")))).isFalse();
    }

    @Test
    void aTakenPortIsToldBeforeAnythingIsPrepared() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = String.valueOf(other.getLocalPort());
            try (var prawf =
                    Child.prawf("--port", port, "--data", home.resolve("port").toString())) {
                assertRefused(prawf, "Port %s is taken by another program; stop that one".formatted(port));
            }
        }
        assertThat(home.resolve("port/database")).doesNotExist();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsTold() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");
        try (var prawf = Child.prawf("--data", file.resolve("data").toString())) {
            assertRefused(prawf, "Prawf cannot create its data directory " + file.resolve("data"));
        }
    }

    @Test
    void aDayThatIsNoneIsTold() {
        try (var prawf = Child.prawf("--today", "24/11/2016")) {
            assertRefused(prawf, "'24/11/2016' is no date; write it as in 2016-11-24");
        }
    }

    @Test
    void anAccountBeginsARecordOfItsOwn() {
        var data = home.resolve("own").toString();
        var words = new String[] {
            "account", "sian.howells", "--name", "Sian Howells", "--role", "administrator", "--data", data, ""
        };
        words[words.length - 1] = "--generate";
        try (var first = Child.prawf(words)) {
            assertThat(first.status()).as(first.err()).isZero();
            assertThat(first.out()).containsPattern("shown this once: [a-z2-9]{5}-");
        }
        words[words.length - 1] = "--replace";
        try (var withoutTerminal = Child.prawf(words)) {
            assertRefused(withoutTerminal, "The password is asked for at a terminal and there is none");
        }
        try (var served = Child.prawf("--port", "0", "--data", data)) {
            served.says("Prawf is ready at");
            assertThat(served.out()).doesNotContain("prawf-demo");
        }
    }

    @Test
    void helpListsTheVerbs() {
        try (var prawf = Child.prawf("help")) {
            assertThat(prawf.status()).isZero();
            assertThat(prawf.out()).contains("serve");
        }
    }

    private static void assertRefused(Child prawf, String sentence) {
        assertThat(prawf.status()).isNotIn(0, TOLD_TO_STOP);
        assertThat(prawf.err()).contains(sentence).hasLineCount(1);
    }

    private static int get(String url) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
