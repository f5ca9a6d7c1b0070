package cymru.prawf.allocation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.access.Role;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.person.SomePeople;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class ResponsibleOfficerPageTest {

    static final LocalDate MARCH = LocalDate.of(2016, 3, 3);
    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Allocations allocations;

    SmallGwent gwent;
    StaffCode manager;
    StaffCode sian;
    StaffCode rhys;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("RO");
        manager = gwent.officer("MANAGER", "Gwen", "Rees", "N1", Grade.SPO);
        gwent.manages(manager, "N1");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PO);
        rhys = gwent.officer("RHYS", "Rhys", "Morgan", "N1", Grade.PSO);
        gwent.officer("ELIN", "Elin", "Bowen", "C1", Grade.PO);
    }

    @Test
    void aManagerGivesTheCaseToAnotherOfficerOfTheTeam() {
        var crn = aCase("R500001");
        assertThat(change(crn, "RORHYS in RON1", "1/12/2016", "OFFICER_SICK", version(crn)))
                .hasRedirectedUrl("/cases/R500001/officer");
        assertThat(get(crn, manager, Role.TEAM_MANAGER))
                .bodyText()
                .contains(
                        "Sian Howells, Newport 1, since 3 March 2016",
                        "3 March 2016 to 30 November 2016",
                        "From 1 December 2016",
                        "Officer off sick",
                        "changed 1 time, 1 unplanned");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedIsKept() {
        var crn = aCase("R500002");
        assertThat(change(crn, "", "31/11/2016", "OTHER", version(crn)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Select the new responsible officer",
                        "First day must be a real date",
                        "Say why the responsible officer changes",
                        "31/11/2016");
    }

    @Test
    void aManagerGivesNoCaseToAnOfficerOfAnotherTeam() {
        var crn = aCase("R500003");
        assertThat(change(crn, "ROELIN in ROC1", "1/12/2016", "WORKLOAD", version(crn)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the new responsible officer");
    }

    @Test
    void whoeverComesSecondIsToldWhatChangedAndKeepsWhatTheyChose() {
        var crn = aCase("R500004");
        var seen = version(crn);
        change(crn, "RORHYS in RON1", "30/11/2016", "WORKLOAD", seen);
        var second = change(crn, "ROMANAGER in RON1", "1/12/2016", "OFFICER_SICK", seen);
        assertThat(second)
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("gave this case to Rhys Morgan, Newport 1, from 30 November 2016", "1/12/2016");
        assertThat(change(crn, "ROMANAGER in RON1", "1/12/2016", "OFFICER_SICK", version(crn)))
                .hasRedirectedUrl("/cases/R500004/officer");
    }

    @Test
    void theSameFormSentTwiceChangesTheOfficerOnce() {
        var crn = aCase("R500005");
        var seen = version(crn);
        change(crn, "RORHYS in RON1", "30/11/2016", "WORKLOAD", seen);
        assertThat(change(crn, "RORHYS in RON1", "30/11/2016", "WORKLOAD", seen))
                .hasRedirectedUrl("/cases/R500005/officer");
        assertThat(allocations.of(crn).latestFirst()).hasSize(2);
    }

    @Test
    void anOfficerSeesWhoHeldTheCaseAndCannotChangeIt() {
        var crn = aCase("R500006");
        assertThat(get(crn, sian, Role.RESPONSIBLE_OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("The responsible officer has not changed")
                .doesNotContain("New responsible officer");
        assertThat(post(crn, sian, Role.RESPONSIBLE_OFFICER, "RORHYS in RON1", "1/12/2016", "WORKLOAD", version(crn)))
                .hasStatus(FORBIDDEN);
    }

    private Crn aCase(String value) {
        var crn = SomePeople.load(SomePeople.person(value, "Dai", "Price", LocalDate.of(1980, 2, 3)));
        allocations.allocate(crn, sian, "RON1", MARCH, "court");
        return crn;
    }

    private String version(Crn crn) {
        return allocations.of(crn).version();
    }

    private MvcTestResult get(Crn crn, StaffCode officer, Role role) {
        return browser.get()
                .uri("/cases/{crn}/officer", crn)
                .with(SignedInAs.officer(officer, role))
                .exchange();
    }

    private MvcTestResult change(Crn crn, String to, String from, String reason, String version) {
        return post(crn, manager, Role.TEAM_MANAGER, to, from, reason, version);
    }

    private MvcTestResult post(
            Crn crn, StaffCode officer, Role role, String to, String from, String reason, String version) {
        return browser.post()
                .uri("/cases/{crn}/officer", crn)
                .with(csrf())
                .with(SignedInAs.officer(officer, role))
                .param("to", to)
                .param("from", from)
                .param("reason", reason)
                .param("planned", "UNPLANNED")
                .param("why", "knows the person")
                .param("version", version)
                .exchange();
    }
}
