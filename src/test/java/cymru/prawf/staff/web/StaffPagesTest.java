package cymru.prawf.staff.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.staff.Absence;
import cymru.prawf.staff.Absences;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Officers;
import cymru.prawf.staff.Provider;
import cymru.prawf.staff.Reorganisations;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.staff.StaffRows;
import cymru.prawf.web.Paging;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class StaffPagesTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Absences absences;

    @Autowired
    Officers officers;

    @Autowired
    Reorganisations reorganisations;

    SmallGwent gwent;
    StaffCode manager;
    StaffCode rhys;
    int people;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("SP");
        manager = gwent.officer("MANAGER", "Gwen", "Rees", "N1", Grade.SPO);
        rhys = gwent.officer("RHYS", "Rhys", "Morgan", "N1", Grade.PSO);
        gwent.manages(manager, "N1");
    }

    @Test
    void theOrganisationIsDrawnAsItWasOnADay() throws UnsupportedEncodingException {
        reorganisations.rename("SPC1", "Caerphilly women's team", LocalDate.of(2016, 4, 1), "manager", "SP renames C1");
        assertThat(places("2016-03-31")).doesNotContain("Caerphilly women's team");
        assertThat(places("1/4/2016")).contains("As at 1 April 2016", "Caerphilly women's team");
    }

    @Test
    void providersComeAPageAtATime() {
        // A year before those from which an import of another test takes a provider to have been there.
        var once = new Period(LocalDate.of(1890, 1, 1), LocalDate.of(1890, 12, 31));
        gwent.write(batch -> IntStream.rangeClosed(1, Paging.ROWS + 1)
                .forEach(n -> StaffRows.add(
                        batch, new Provider("SPX" + n, "Trust %02d".formatted(n), Provider.Kind.CRC, once))));
        assertThat(get("/places?on=1890-05-01"))
                .bodyText()
                .contains("Trust 01", "Trust 25")
                .doesNotContain("Trust 26");
        assertThat(get("/places?on=1890-05-01&page=2"))
                .bodyText()
                .contains("Trust 26")
                .doesNotContain("Trust 25");
    }

    @Test
    void aDayThatDoesNotExistIsAskedForAgain() {
        assertThat(get("/places?on=31/11/2016"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Date must be a real date");
    }

    @Test
    void aTeamShowsItsOfficersItsManagerAndWhereItSeesPeople() {
        assertThat(get("/places/SPN1"))
                .bodyText()
                .contains("Gwen Rees", "Morgan, Rhys", "The Lighthouse", "Monday mornings", "full-time equivalents");
    }

    @Test
    void aManagerRecordsAnAbsenceAndWhoCovers() {
        var sian = anOfficer();
        assertThat(absence(sian, "SICKNESS", "28/11/2016", "", rhys.value(), ""))
                .hasRedirectedUrl("/officers/" + sian);
        assertThat(officers.isAway(sian, TODAY)).isTrue();
        assertThat(get("/officers/" + sian)).bodyText().contains("is away today", "Sickness", "Rhys Morgan");
    }

    @Test
    void aFormSentTwiceIsRecordedOnce() {
        var sian = anOfficer();
        var key = UUID.randomUUID().toString();
        absence(sian, "TRAINING", "28/11/2016", "2/12/2016", "", key);
        assertThat(absence(sian, "TRAINING", "28/11/2016", "2/12/2016", "", key))
                .hasRedirectedUrl("/officers/" + sian);
        assertThat(absences.nowAndPlanned(sian, TODAY)).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        var sian = anOfficer();
        assertThat(absence(sian, "", "28/11/2016", "27/11/2016", "", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select why the officer is away", "27/11/2016");
        assertThat(absence(sian, "TRAINING", "28/11/2016", "27/11/2016", "", ""))
                .bodyText()
                .contains("Last day away must be on or after the first day");
    }

    @Test
    void whoeverIsAwayAlreadyIsNotRecordedAsAwayAgain() {
        var sian = anOfficer();
        absence(sian, "SICKNESS", "28/11/2016", "", "", "");
        assertThat(absence(sian, "SICKNESS", "29/11/2016", "", "", ""))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("is already recorded as away from 28 November 2016", "29/11/2016");
    }

    @Test
    void anAbsenceThatSomebodyElseEndedIsShownAsItIsNow() {
        var sian = anOfficer();
        absence(sian, "SICKNESS", "28/11/2016", "", "", "");
        var id = absences.nowAndPlanned(sian, TODAY).getFirst().id();
        assertThat(end(sian, id, "2016-11-28/", "29/11/2016")).hasRedirectedUrl("/officers/" + sian);
        assertThat(end(sian, id, "2016-11-28/", "2/12/2016"))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("from 28 November 2016 to 29 November 2016", "2/12/2016", "2016-11-28/2016-11-29");
    }

    @Test
    void aManagerMovesAnOfficerToAnotherTeam() {
        var sian = anOfficer();
        assertThat(post("/officers/%s/move".formatted(sian), "leaves", "SPN1", "joins", "SPN2", "from", "5/12/2016"))
                .hasRedirectedUrl("/officers/" + sian);
        assertThat(officers.teamsOf(sian, LocalDate.of(2016, 12, 5))).containsExactly("SPN2");
        assertThat(post("/officers/%s/move".formatted(sian), "leaves", "SPN1", "joins", "", "from", ""))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the team the officer joins", "Enter the first day in the new team");
    }

    @Test
    void whyAnOfficerIsAwayIsForTheManagerAndForTheOfficer() {
        var sian = anOfficer();
        absences.record(sian, Absence.Kind.SICKNESS, Period.from(TODAY), null, "manager", "why " + sian);
        assertThat(getAs(sian, Role.RESPONSIBLE_OFFICER, "/officers/" + sian))
                .bodyText()
                .contains("Sickness");
        assertThat(getAs(rhys, Role.RESPONSIBLE_OFFICER, "/officers/" + sian))
                .bodyText()
                .contains("is away today")
                .doesNotContain("Sickness", "sickness", "Record absence");
    }

    private StaffCode anOfficer() {
        return gwent.officer("S" + people++, "Sian", "Howells", "N1", Grade.PO);
    }

    private MvcTestResult absence(
            StaffCode officer, String kind, String from, String to, String coveredBy, String onceAs) {
        return post(
                "/officers/%s/absences/new".formatted(officer),
                "kind",
                kind,
                "from",
                from,
                "to",
                to,
                "coveredBy",
                coveredBy,
                "onceAs",
                onceAs);
    }

    private MvcTestResult end(StaffCode officer, UUID id, String version, String lastDay) {
        return post("/officers/%s/absences/%s/end".formatted(officer, id), "version", version, "lastDay", lastDay);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).with(csrf()).with(SignedInAs.officer(manager, Role.TEAM_MANAGER));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path) {
        return getAs(manager, Role.TEAM_MANAGER, path);
    }

    /** All pages of a day. */
    private String places(String on) throws UnsupportedEncodingException {
        var pages = new ArrayList<String>();
        do {
            var page = get("/places?on=%s&page=%d".formatted(on, pages.size() + 1));
            assertThat(page).hasStatusOk();
            pages.add(page.getResponse().getContentAsString());
        } while (pages.getLast().contains("rel=\"next\""));
        return String.join("", pages);
    }

    private MvcTestResult getAs(StaffCode officer, Role role, String path) {
        return browser.get().uri(path).with(SignedInAs.officer(officer, role)).exchange();
    }
}
