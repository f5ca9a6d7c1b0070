package cymru.prawf.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestClock;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.record.Heading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class SubscriptionsTest {

    static final SignedIn ADMINISTRATOR = new SignedIn("events-admin", "Mair Rees", null, Set.of(Role.ADMINISTRATOR));

    @Autowired
    MockMvcTester browser;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    Signatures signatures;

    @Autowired
    SubscriptionHistory history;

    @Autowired
    TestClock clock;

    @AfterEach
    void tenOClockAgainAndNobodySubscribes() {
        clock.set(TestClock.TEN);
        mine().forEach(each -> subscriptions.end(each.id(), "test"));
    }

    @Test
    void theSecretIsShownOnce() {
        var added = add("Interpreters", "http://127.0.0.1:1/facts");
        var id = mine().getFirst().id();
        assertThat(added).hasStatusOk().bodyText().contains(signatures.secret(id), "shown this once");
        assertThat(list()).hasStatusOk().bodyText().contains("Interpreters").doesNotContain("whsec_");
        assertThat(add("Interpreters again", "http://127.0.0.1:1/facts"))
                .hasStatus(422)
                .bodyText()
                .contains("Facts are sent to this address already");
    }

    @Test
    void whoClicksTwiceAddsOnceAndStillSeesTheSecret() {
        var form = new String[] {
            "onceAs", "a-form", "name", "Interpreters", "address", "http://127.0.0.1:1/facts", "headings", "OTHER"
        };
        post("", form);
        var id = mine().getFirst().id();
        assertThat(post("", form)).hasStatusOk().bodyText().contains(signatures.secret(id));
        assertThat(mine()).hasSize(1);
        form[5] = "http://127.0.0.1:1/others";
        assertThat(post("", form)).as("gone back to, for another address").hasStatusOk();
        assertThat(mine()).hasSize(2);
        assertThat(list()).bodyText().contains("name=\"onceAs\"");
    }

    @Test
    void factsAreSentToNobodyOnOurOwnNetworkUnlessTheSettingsNameThem() {
        for (var address : new String[] {
            "https://localhost/", "https://10.0.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest",
            "https://[::1]/", "https://0.0.0.0/", "https://[fd00::1]/", "https://[::ffff:127.0.0.1]/"
        }) {
            assertThat(add("Inside", address))
                    .as(address)
                    .hasStatus(422)
                    .bodyText()
                    .contains("of our own network");
        }
        assertThat(add("Plain", "http://93.184.215.14/"))
                .hasStatus(422)
                .bodyText()
                .contains("must begin with https");
        for (var address :
                new String[] {"partner.example", "file:///etc/passwd", "https://", "https://a:b@93.184.215.14/"}) {
            assertThat(add("Odd", address)).as(address).hasStatus(422);
        }
        assertThat(mine()).isEmpty();
    }

    @Test
    void anAdministratorPausesGoesOnReplaysAndEnds() {
        add("Interpreters", "http://127.0.0.1:1/facts");
        var id = mine().getFirst().id();
        assertThat(post("/" + id + "/pause")).hasStatus3xxRedirection();
        assertThat(list()).bodyText().contains("Paused");
        assertThat(post("/" + id + "/go-on")).hasStatus3xxRedirection();
        assertThat(subscriptions.get(id).pausedAt()).isNull();
        assertThat(post("/" + id + "/replay", "after", "nonsense"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a position that was sent");
        assertThat(subscriptions.get(id).upto().writtenIn()).isPositive();
        assertThat(post("/" + id + "/replay", "after", "0")).hasStatus3xxRedirection();
        assertThat(subscriptions.get(id).upto().writtenIn()).isZero();
        clock.set(TestClock.TEN.plusSeconds(60));
        assertThat(post("/" + id + "/ending")).hasStatus3xxRedirection();
        assertThat(mine()).isEmpty();
        assertThat(history.of(id))
                .extracting(Deed::what)
                .startsWith("Ended it")
                .containsExactlyInAnyOrder(
                        "Added it",
                        "Chose what is sent: Risk and registrations, Other entries",
                        "Paused it",
                        "Let it go on",
                        "Sent again everything after position 0",
                        "Ended it");
        assertThat(history.of(id)).extracting(Deed::by).containsOnly(ADMINISTRATOR.userName());
    }

    @Test
    void whatIsSentIsChosenAndNeverEverythingByMistake() {
        assertThat(post("", "name", "Interpreters", "address", "http://127.0.0.1:1/facts"))
                .hasStatus(422)
                .bodyText()
                .contains("Select what is sent");
        add("Interpreters", "http://127.0.0.1:1/facts");
        var id = mine().getFirst().id();
        assertThat(post("/" + id + "/choice")).hasStatus(422).bodyText().contains("Select what is sent");
        assertThat(mine().getFirst().headings()).containsExactly(Heading.RISK, Heading.OTHER);
        assertThat(post("/" + id + "/choice", "headings", "APPOINTMENTS")).hasStatus3xxRedirection();
        assertThat(mine().getFirst().headings()).containsExactly(Heading.APPOINTMENTS);
        assertThat(get("/" + id)).bodyText().contains("Chose what is sent: Appointments and contact");
    }

    @Test
    void whatHasEndedStaysToBeReadAndTheAddressIsFree() {
        add("Interpreters", "http://127.0.0.1:1/facts");
        var id = mine().getFirst().id();
        post("/" + id + "/ending");
        assertThat(list()).bodyText().contains("Ended", "30 November 2016 at 10am, by events-admin");
        assertThat(get("/" + id)).hasStatusOk().bodyText().contains("Ended it").doesNotContain("Send again</button>");
        for (var deed : new String[] {"choice", "pause", "go-on", "replay", "ending"}) {
            assertThat(post("/" + id + "/" + deed, "after", "0", "headings", "OTHER"))
                    .hasStatus(409)
                    .bodyText()
                    .contains("This subscription has ended");
        }
        add("Interpreters", "http://127.0.0.1:1/facts");
        assertThat(mine()).hasSize(1).extracting(Subscription::id).doesNotContain(id);
    }

    private List<Subscription> mine() {
        return subscriptions.all().stream()
                .filter(each -> each.madeBy().equals(ADMINISTRATOR.userName()))
                .toList();
    }

    private MvcTestResult add(String name, String address) {
        return post("", "name", name, "address", address, "headings", "OTHER", "headings", "RISK");
    }

    private MvcTestResult list() {
        return get("");
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri("/admin/subscriptions" + path)
                .with(SignedInAs.person(ADMINISTRATOR))
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post()
                .uri("/admin/subscriptions" + path)
                .with(SignedInAs.person(ADMINISTRATOR))
                .with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }
}
