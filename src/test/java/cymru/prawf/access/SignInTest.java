package cymru.prawf.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestClock;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class SignInTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    String sian = "sian-" + UUID.randomUUID();
    Cookie session = new Cookie("prawf", "");

    @BeforeEach
    void anAccount() {
        accounts.open(
                new SignedIn(sian, "Sian Howells", "N07A001", Set.of(Role.RESPONSIBLE_OFFICER)), "right password");
    }

    @AfterEach
    void tenOClock() {
        clock.set(TestClock.TEN);
    }

    @Test
    void somebodyWithAnAccountSignsInAndGoesOnToWhatTheyWanted() {
        assertThat(signIn(sian, "right password")).hasStatus3xxRedirection().hasRedirectedUrl("/");
    }

    @Test
    void capitalsAndSpacesInAUserNameDoNotMatter() {
        assertThat(signIn(" " + sian.toUpperCase() + " ", "right password")).hasRedirectedUrl("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSame() {
        assertThat(reasonAfter(sian, "wrong")).isEqualTo(reasonAfter("nobody-" + UUID.randomUUID(), "wrong"));
    }

    @Test
    void theFifthFailureLocksTheNameForAQuarterOfAnHourAndSaysUntilWhen() {
        for (int n = 0; n < SignInFailures.ALLOWED; n++) {
            assertThat(signIn(sian, "wrong")).hasRedirectedUrl("/sign-in?refused");
        }
        assertThat(signIn(sian, "right password")).hasRedirectedUrl("/sign-in?refused");
        assertThat(refusedPage()).bodyText().contains("You can try again at 10:15am");
        clock.set(TestClock.TEN.plus(SignInFailures.LOCKED_FOR).plus(Duration.ofSeconds(1)));
        assertThat(signIn(sian, "right password")).hasRedirectedUrl("/");
    }

    @Test
    void anUnknownNameIsLockedLikeAKnownOne() {
        var nobody = "nobody-" + UUID.randomUUID();
        for (int n = 0; n < SignInFailures.ALLOWED; n++) {
            signIn(nobody, "wrong");
        }
        assertThat(refusedPage()).bodyText().contains("You can try again at");
    }

    @Test
    void aClosedAccountIsNoAccount() {
        db.sql("update access.account set closed_at = now() where user_name = :sian")
                .param("sian", sian)
                .update();
        assertThat(signIn(sian, "right password")).hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void passwordsAreKeptAsArgon2() {
        assertThat(accounts.passwordHash(sian))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("$argon2id$"));
    }

    @Test
    void whoeverIsNotSignedInIsAskedToSignIn() {
        assertThat(browser.get().uri("/cases/X123456"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/sign-in");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser.post().uri("/sign-in").param("userName", sian).param("password", "right password"))
                .hasStatus(403);
    }

    private String reasonAfter(String userName, String password) {
        signIn(userName, password);
        var page = refusedPage().getResponse();
        try {
            return page.getContentAsString().replaceAll("(?s).*(Check your user name and password).*", "$1");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult refusedPage() {
        return browser.get()
                .uri("/sign-in")
                .param("refused", "")
                .cookie(session)
                .exchange();
    }

    private MvcTestResult signIn(String userName, String password) {
        var result = browser.post()
                .uri("/sign-in")
                .cookie(session)
                .with(csrf())
                .param("userName", userName)
                .param("password", password)
                .exchange();
        var given = result.getResponse().getCookie("prawf");
        session = given == null ? session : given;
        return result;
    }
}
