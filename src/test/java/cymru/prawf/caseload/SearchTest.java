package cymru.prawf.caseload;

import static cymru.prawf.person.SomePeople.alias;
import static cymru.prawf.person.SomePeople.load;
import static cymru.prawf.person.SomePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.access.Role;
import cymru.prawf.allocation.AllocationRows;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PrawfTest
class SearchTest {

    static final StaffCode SIAN = new StaffCode("SRCHSIAN");

    @Autowired
    MockMvcTester browser;

    @Autowired
    LimitedAccess limited;

    @Test
    void whoHoldsTheCaseAndWhereStandsBesideTheName() {
        var gwent = SmallGwent.of("SR");
        var officer = gwent.officer("1", "Ceri", "Pugh", "N1", Grade.PSO);
        var crn = load(person("V100001", "Rhys", "Searchquorn", LocalDate.of(1985, 5, 3)));
        gwent.write(batch -> AllocationRows.add(
                batch,
                new Holding(
                        crn,
                        officer,
                        gwent.team("N1"),
                        "SRCRC",
                        SmallGwent.SINCE_2014,
                        ReasonForChange.INITIAL_ALLOCATION,
                        "",
                        true,
                        "test",
                        Instant.EPOCH)));
        assertThat(search("searchquorn"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 result for ‘searchquorn’",
                        "Searchquorn, Rhys",
                        "V100001",
                        "3 May 1985",
                        "Pugh, Ceri",
                        "Newport")
                .doesNotContain("What matched");
    }

    @Test
    void twentyFiveAreOnAPageAndTheHeadingCountsThemAll() {
        for (int i = 0; i < 27; i++) {
            load(person("V2%05d".formatted(i), "Sam", "Xylopagz", null));
        }
        assertThat(search("xylopagz"))
                .bodyText()
                .contains("27 results for ‘xylopagz’")
                .doesNotContain("V200026");
        var first = look("xylopagz");
        assertThat(follow(first, "&page=2")).bodyText().contains("V200026").doesNotContain("V200000");
        assertThat(follow(first, "&page=99")).hasStatusOk();
    }

    @Test
    void nobodyFoundSaysWhatToTry() {
        load(person("V100002", "Gwenhwyfar", "Tryquorn", null));
        assertThat(search("gwenhwyvar zzyzx"))
                .hasStatusOk()
                .bodyText()
                .contains("0 results for ‘gwenhwyvar zzyzx’", "Search for Gwenhwyfar", "check the CRN");
    }

    @Test
    void whatMatchedIsShownWhereItWasNotTheName() {
        var crn = new Crn("V100005");
        load(person("V100005", "Rhys", "Matchedquorn", null), alias(crn, "Dai", "Otherquorn"));
        assertThat(search("otherquorn"))
                .bodyText()
                .contains("What matched", "Matchedquorn, Rhys", "Also known as: Dai Otherquorn");
    }

    @Test
    void theTitleOfThePageHasNoName() {
        assertThat(search("searchquorn")).bodyText().contains("<title>Search – Prawf</title>");
    }

    @Test
    void whatIsTypedIsOnlyWords() {
        assertThat(search("<script>alert(1)</script>")).bodyText().doesNotContain("<script>alert");
        assertThat(search("%\0'")).hasStatusOk();
        assertThat(search("x".repeat(7_000))).hasStatusOk();
        assertThat(look(" ")).hasRedirectedUrl("/search");
    }

    @Test
    void theAddressOfASearchSaysNothingOfAnybody() {
        load(person("V100006", "Rhys", "Addressquorn", LocalDate.of(1985, 5, 3)));
        var search = look("rhys addressquorn 3/5/1985");
        assertThat(search.getResponse().getRedirectedUrl()).matches("/search\\?looked=[0-9a-f-]{36}");
        assertThat(follow(search, "")).bodyText().contains("V100006").doesNotContain("?q=", "words=");
        assertThat(browser.get().uri("/search?q=addressquorn").with(sian()))
                .bodyText()
                .contains(">Search</h1>")
                .doesNotContain("V100006");
    }

    @Test
    void nobodyElseFindsWhatSomebodyLookedFor() {
        var address = look("xylopagz").getResponse().getRedirectedUrl();
        assertThat(browser.get().uri(address).with(sian()))
                .hasStatus(NOT_FOUND)
                .bodyText()
                .contains("What you looked for is no longer kept. Type it again")
                .doesNotContain("xylopagz");
    }

    @Test
    void aCrnLeadsStraightToTheCase() {
        load(person("V100007", "Rhys", "Straightquorn", null));
        assertThat(look(" v100007 ")).hasRedirectedUrl("/cases/V100007");
        assertThat(search("V199999")).bodyText().contains("0 results for");
    }

    @Test
    void aLimitedPersonIsNeitherShownNorCounted() {
        load(person("V100003", "Open", "Halfquorn", null));
        load(person("V100004", "Closed", "Halfquorn", null));
        limited.limit(new Crn("V100004"), LimitedAccess.Kind.RESTRICTION, List.of("rhys"), "Only Rhys", "manager");
        assertThat(search("halfquorn")).bodyText().contains("1 result for").doesNotContain("V100004", "Closed");
        assertThat(search("V100004")).bodyText().contains("0 results for");
    }

    @Test
    void analystsAndAdministratorsLookForNobody() {
        for (var role : List.of(Role.ANALYST, Role.ADMINISTRATOR)) {
            assertThat(browser.post()
                            .uri("/search")
                            .param("q", "morgan")
                            .with(csrf())
                            .with(SignedInAs.officer(SIAN, role)))
                    .hasStatus(FORBIDDEN);
        }
    }

    private MvcTestResult search(String typed) {
        return follow(look(typed), "");
    }

    private MvcTestResult look(String typed) {
        return browser.post()
                .uri("/search")
                .param("q", typed)
                .with(csrf())
                .with(sian())
                .exchange();
    }

    private MvcTestResult follow(MvcTestResult search, String more) {
        return browser.get()
                .uri(search.getResponse().getRedirectedUrl() + more)
                .cookie(search.getResponse().getCookies())
                .with(sian())
                .exchange();
    }

    private static RequestPostProcessor sian() {
        return SignedInAs.officer(SIAN, Role.RESPONSIBLE_OFFICER);
    }
}
