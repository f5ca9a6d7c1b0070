package cymru.prawf.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SampleCase;
import cymru.prawf.Tab;
import cymru.prawf.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that are reached only by sending a form, in a real browser. */
@PrawfTest
class DraftInTheBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleCase sample;

    @Test
    void aManagerDraftsMovesARowAndComesToTheLastPageBeforePublishing() {
        var manager = sample.somebody(Role.TEAM_MANAGER).userName();
        try (var tab = Tab.on(port).signIn(manager, SampleCase.PASSWORD);
                var other = Tab.on(port).signIn(manager, SampleCase.PASSWORD)) {
            tab.open("/operating-models/risk-based-2016/1");
            tab.page().click("text=Start a draft from this version");
            var draft = tab.page().url().replaceAll("#.*", "").replaceAll("^.*(?=/operating-models)", "");

            tab.page().click("#row-4 >> text=Up");
            assertThat(tab.page().url()).endsWith("#row-3");
            assertThat(tab.page().locator("#row-3").innerText()).contains("75% and over");

            tab.open(draft + "/rows/9");
            other.open(draft + "/rows/9");
            other.page().fill("#note", "Theirs");
            other.page().click("text=Save row");
            tab.page().fill("#note", "Mine");
            tab.page().click("text=Save row");
            assertThat(tab.page().locator("#note").inputValue()).isEqualTo("Mine");
            looked(tab, "conflict");

            tab.open(draft + "/publication");
            tab.page().fill("#from", "1/2/2091");
            tab.page().click("text=Continue");
            assertThat(tab.page().locator("h1").innerText()).contains("Check before you publish");
            looked(tab, "check");

            tab.open("/operating-models/import");
            tab.page().click("text=Import as a draft");
            assertThat(tab.page().locator(".govuk-error-summary").innerText()).contains("Select the DMN file");
            looked(tab, "import");
        }
    }

    private static void looked(Tab tab, String name) {
        assertThat(tab.faults("policy-" + name))
                .as(name)
                .allMatch(fault -> fault.contains("responded with a status of 4")); // a refused form says so there
    }
}
