package cymru.prawf.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.Tab;
import cymru.prawf.access.Accounts;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.Holding;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.Harm;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.SupervisedPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PrawfTest
class RebalanceTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Allocations allocations;

    @Autowired
    Proposals proposals;

    @Autowired
    Timelines timelines;

    @Autowired
    SupervisedPeople people;

    /** A PSO holds two cases in Red, which only the PO may hold. */
    private record TeamOfTwo(SmallGwent gwent, StaffCode manager, StaffCode sian, StaffCode rhys, Crn one, Crn other) {

        String code() {
            return gwent.team("N1");
        }

        String path() {
            return "/team/" + code() + "/rebalance";
        }
    }

    private TeamOfTwo team(String mark) {
        var gwent = SmallGwent.of(mark);
        var manager = gwent.officer("MANAGER", "Gwen", "Rees");
        gwent.manages(manager, "N1");
        var sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PO);
        var rhys = gwent.officer("RHYS", "Rhys", "Morgan", "N1", Grade.PSO);
        return new TeamOfTwo(
                gwent,
                manager,
                sian,
                rhys,
                people.somebody(gwent, rhys, "N1", Harm.VERY_HIGH),
                people.somebody(gwent, rhys, "N1", Harm.VERY_HIGH));
    }

    @Test
    void aProposalChangesNothingUntilTheManagerAcceptsIt() {
        var team = team("WA");
        workOut(team, "once");
        assertThat(proposals.last(team.code()).orElseThrow().changes()).hasSize(2);
        assertThat(holder(team.one())).isEqualTo(team.rhys());
        assertThat(get(team, team.manager()))
                .bodyText()
                .contains("from Rhys Morgan to Sian Howells", "The grade of Rhys Morgan does not fit the band");
    }

    @Test
    void whatIsTickedGoesOverAndTheRestStays() {
        var team = team("WB");
        workOut(team, "once");
        assertThat(accept(team, Map.of(team.one(), team.sian()))).hasRedirectedUrl(team.path());
        assertThat(holder(team.one())).isEqualTo(team.sian());
        assertThat(holder(team.other())).isEqualTo(team.rhys());
        assertThat(timelines.of(team.one()).facts().stream()
                        .map(each -> each.fact().note()))
                .anyMatch(note -> note.startsWith("Shared out anew with the other cases of the team."));
    }

    @Test
    void aCaseThatSomebodyChangedMeanwhileIsLeftAloneAndTheOthersGoOver() {
        var team = team("WC");
        workOut(team, "once");
        var huw = team.gwent().officer("HUW", "Huw", "Price", "N1", Grade.PO);
        allocations.change(
                new ChangeOfOfficer(team.one(), huw, team.code(), TODAY, ReasonForChange.WORKLOAD, "", true),
                allocations.of(team.one()).version(),
                "another manager");
        assertThat(accept(team, Map.of(team.one(), team.sian(), team.other(), team.sian())))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains(team.one() + ": Somebody else has just changed who holds this case");
        assertThat(holder(team.one())).isEqualTo(huw);
        assertThat(holder(team.other())).isEqualTo(team.sian());
    }

    @Test
    void theSameFormsSentTwiceCountOnce() {
        var team = team("WD");
        workOut(team, "once");
        var first = proposals.last(team.code()).orElseThrow();
        workOut(team, "once");
        assertThat(proposals.last(team.code()).orElseThrow().id()).isEqualTo(first.id());
        accept(team, Map.of(team.one(), team.sian()));
        assertThat(accept(team, Map.of(team.one(), team.sian()))).hasRedirectedUrl(team.path());
        assertThat(allocations.of(team.one()).latestFirst()).hasSize(2);
    }

    @Test
    void nothingTickedIsSaid() {
        var team = team("WE");
        workOut(team, "once");
        assertThat(accept(team, Map.of()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select the changes you accept");
    }

    @Test
    void onlyTheManagerOfTheTeamSharesItsCasesOut() {
        var team = team("WF");
        var other = team.gwent().officer("OTHER", "Other", "Manager", "N1", Grade.SPO);
        team.gwent().manages(other, "N2");
        assertThat(get(team, other)).hasStatus(NOT_FOUND);
        assertThat(post(team.path(), other, Map.of("onceAs", "x"))).hasStatus(NOT_FOUND);
    }

    @Test
    void bothPagesOfAManagerAreForEverybodyAtEveryWidth() {
        var team = team("WG");
        workOut(team, "once");
        var person = new SignedIn("wg-manager", "Gwen Rees", team.manager().value(), Set.of(Role.TEAM_MANAGER));
        accounts.open(person, "sample-password-1");
        try (var tab = Tab.on(port).signIn(person.userName(), "sample-password-1")) {
            tab.open(team.path());
            assertThat(tab.faults("rebalance")).as("rebalance").isEmpty();
            tab.open("/cases/%s/officer".formatted(team.one()));
            assertThat(tab.faults("ranked")).as("ranked officers").isEmpty();
        }
    }

    private StaffCode holder(Crn crn) {
        return allocations.holderOn(crn, TODAY).map(Holding::officer).orElseThrow();
    }

    private void workOut(TeamOfTwo team, String once) {
        assertThat(post(team.path(), team.manager(), Map.of("onceAs", team.code() + once)))
                .hasRedirectedUrl(team.path());
    }

    private MvcTestResult accept(TeamOfTwo team, Map<Crn, StaffCode> chosen) {
        UUID id = proposals.last(team.code()).orElseThrow().id();
        var typed = new HashMap<String, String>();
        chosen.forEach((crn, officer) -> {
            typed.put("take-" + crn, "true");
            typed.put("to-" + crn, officer.value());
        });
        return post(team.path() + "/" + id + "/acceptance", team.manager(), typed);
    }

    private MvcTestResult get(TeamOfTwo team, StaffCode officer) {
        return browser.get()
                .uri(team.path())
                .with(SignedInAs.officer(officer, Role.TEAM_MANAGER))
                .exchange();
    }

    private MvcTestResult post(String path, StaffCode officer, Map<String, String> typed) {
        var request = browser.post().uri(path).with(csrf()).with(SignedInAs.officer(officer, Role.TEAM_MANAGER));
        typed.forEach(request::param);
        return request.exchange();
    }
}
