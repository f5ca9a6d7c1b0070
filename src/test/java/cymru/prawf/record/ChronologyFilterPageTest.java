package cymru.prawf.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SampleCase;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.Role;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class ChronologyFilterPageTest {

    static final String CHRONOLOGY = "/cases/" + SampleCase.CRN + "/chronology";

    @Autowired
    MockMvcTester browser;

    @Autowired
    SampleCase sample;

    @Test
    void wordsOfANoteAreNotInItsAddress() {
        var filtered = filter("Cerys", "APPOINTMENTS");
        var address = filtered.getResponse().getRedirectedUrl();
        assertThat(address).matches(CHRONOLOGY + "\\?heading=APPOINTMENTS&looked=[0-9a-f-]{36}");
        assertThat(open(address, filtered))
                .bodyText()
                .contains("for ‘Cerys’", "“Cerys”")
                .doesNotContain("words=Cerys");
        assertThat(open(address.replace("?", "/print?"), filtered)).bodyText().contains("for ‘Cerys’");
    }

    @Test
    void wordsThatAreForgottenAreAskedForAgainAndNotPassedOver() {
        assertThat(browser.get()
                        .uri(filter("Cerys", "APPOINTMENTS").getResponse().getRedirectedUrl())
                        .with(SignedInAs.person(sample.somebody(Role.RESPONSIBLE_OFFICER))))
                .hasStatus(422)
                .bodyText()
                .contains("The words you looked for are no longer kept. Type them again");
    }

    @Test
    void whoeverFiltersHasReadTheCaseAndNotChangedIt() throws SQLException {
        filter("Cerys", "APPOINTMENTS");
        try (var owner = TestDatabase.asOwner();
                var asked = owner.createStatement();
                var last = asked.executeQuery("""
                        select result from access.opening
                         where page = '%s' and user_name = 'sample-responsible_officer' order by id desc limit 1
                        """.formatted(CHRONOLOGY))) {
            assertThat(last.next()).isTrue();
            assertThat(last.getString("result")).isEqualTo("READ");
        }
    }

    private MvcTestResult filter(String words, String heading) {
        return browser.post()
                .uri(CHRONOLOGY)
                .param("words", words)
                .param("heading", heading)
                .with(csrf())
                .with(SignedInAs.person(sample.somebody(Role.RESPONSIBLE_OFFICER)))
                .exchange();
    }

    private MvcTestResult open(String address, MvcTestResult before) {
        return browser.get()
                .uri(address)
                .cookie(before.getResponse().getCookies())
                .with(SignedInAs.person(sample.somebody(Role.RESPONSIBLE_OFFICER)))
                .exchange();
    }
}
