package cymru.prawf.caseload;

import static cymru.prawf.person.SomePeople.load;
import static cymru.prawf.person.SomePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SampleCase;
import cymru.prawf.Tab;
import cymru.prawf.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do with a search: turn its pages, open somebody, go back, reload. None of it needs a script. */
@PrawfTest
class SearchInTheBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    SampleCase sample;

    @Test
    void aSearchIsStillThereAfterGoingBackAndAfterAReload() {
        for (int i = 0; i < 27; i++) {
            load(person("V3%05d".formatted(i), "Sam", "Zyxbackquorn", null));
        }
        var officer = sample.somebody(Role.RESPONSIBLE_OFFICER).userName();
        try (var tab = Tab.withoutJavaScript(port).signIn(officer, SampleCase.PASSWORD)) {
            var page = tab.page();
            tab.open("/search");
            page.fill("#q", "sam zyxbackquorn");
            page.click("main button >> text=Search");
            assertThat(page.locator("h1").innerText()).startsWith("27 results for");
            page.click("[rel=next]");
            page.click("text=V300026 >> xpath=.. >> a");
            page.goBack();
            assertThat(page.locator("main").innerText()).contains("V300026").doesNotContain("V300000");
            page.reload();
            assertThat(page.locator("main").innerText()).contains("V300026");
            page.goBack();
            assertThat(page.locator("main").innerText()).contains("V300000");
            assertThat(page.locator("#q").inputValue()).isEqualTo("sam zyxbackquorn");
            assertThat(page.url()).doesNotContainIgnoringCase("zyxbackquorn");
        }
    }

    @Test
    void whatASearchFindsOrNotIsForEverybodyAtEveryWidth() {
        var officer = sample.somebody(Role.RESPONSIBLE_OFFICER).userName();
        load(person("V300100", "Gwenhwyfar", "Nearquorn", null));
        try (var tab = Tab.on(port).signIn(officer, SampleCase.PASSWORD)) {
            for (var typed : new String[] {"nearquorn", "gwenhwyvar nearkworm zzyzx"}) {
                tab.open("/search");
                tab.page().fill("#q", typed);
                tab.page().click("main button >> text=Search");
                assertThat(tab.page().locator("h1").innerText()).contains("for ‘" + typed);
                assertThat(tab.faults("search-" + typed.replace(' ', '-')))
                        .as(typed)
                        .isEmpty();
            }
        }
    }
}
