package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import cymru.prawf.TestDatabase;
import cymru.prawf.api.Programs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import picocli.CommandLine;

@PrawfTest
class TokensTest {

    static final SignedIn OFFICER =
            new SignedIn("token-officer", "Sian Howells", "TOK01", Set.of(Role.RESPONSIBLE_OFFICER));

    @Autowired
    Tokens tokens;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    BeanFactory program;

    @Autowired
    MockMvcTester browser;

    @BeforeEach
    void anOfficer() {
        accounts.open(OFFICER, null);
    }

    @AfterEach
    void tenOClockAgain() {
        clock.set(TestClock.TEN);
    }

    @Test
    void aTokenWorksUntilItExpires() {
        var secret = made();
        assertThat(status(secret)).isEqualTo(200);
        clock.set(TestClock.TEN.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(status(secret)).isEqualTo(200);
        clock.set(TestClock.TEN.plus(Duration.ofDays(30)));
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void aRevokedTokenWorksNoLonger() {
        var made = tokens.make(OFFICER.userName(), "a test", Set.of(Scope.READ), Duration.ofDays(30), "test");
        assertThat(tokens.revoke(made.token().id(), "test")).isTrue();
        assertThat(status(made.secret())).isEqualTo(401);
        assertThat(tokens.revoke(made.token().id(), "test")).as("twice").isFalse();
    }

    @Test
    void aTokenEndsWithItsAccount() throws SQLException {
        var secret = made();
        try (var owner = TestDatabase.asOwner();
                var close = owner.createStatement()) {
            close.execute("update access.account set closed_at = now() where user_name = 'token-officer'");
        }
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void theSecretIsKeptNowhere() throws SQLException {
        var secret = made();
        try (var owner = TestDatabase.asOwner();
                var select = owner.prepareStatement(
                        "select count(*) from access.token t where t::text like '%' || ? || '%'")) {
            select.setString(1, secret.substring(6));
            var rows = select.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void theCommandLineMakesListsAndEndsThem() {
        var made = told("token-officer", "--for", "interpreter booking", "--scope", "search,read", "--days", "7");
        assertThat(made).contains("interpreter booking", "token-officer: search, read", "7 December 2016");
        var secret = found("prawf_[\\w-]{43}", made);
        assertThat(status(secret)).isEqualTo(200);
        var id = found("[0-9a-f-]{36}", made);
        assertThat(told("--list")).contains(id, "works until").doesNotContain(secret);
        assertThat(told("--revoke", id)).contains("works no longer");
        assertThat(status(secret)).isEqualTo(401);
        assertThat(told("--list")).contains("revoked on");
    }

    @Test
    void theCommandLineSaysWhatToDoWhenItIsToldWrong() {
        assertThat(told("token-nobody", "--for", "x")).contains("There is no open account token-nobody");
        assertThat(told("token-officer")).contains("Say what the token is for");
        assertThat(told("token-officer", "--for", "x", "--scope", "all")).contains("choose from search, read");
        assertThat(told("token-officer", "--for", "x", "--days", "9999")).contains("1 to 366 days");
    }

    private String made() {
        return tokens.make(OFFICER.userName(), "a test", Set.of(Scope.READ), Duration.ofDays(30), "test")
                .secret();
    }

    private int status(String secret) {
        return browser.get()
                .uri("/api/cases")
                .with(Programs.bearing(secret))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String told(String... words) {
        var verb = new TokenVerb();
        new CommandLine(verb).parseArgs(words);
        var said = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            verb.carryOut(program);
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        } finally {
            System.setOut(out);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
