package cymru.prawf.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.SignedInAs;
import cymru.prawf.TestClock;
import cymru.prawf.access.Role;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.caseload.Unallocated;
import cymru.prawf.caseload.Unallocated.Case;
import cymru.prawf.kernel.Crn;
import cymru.prawf.person.Person;
import cymru.prawf.person.PersonName;
import cymru.prawf.person.PersonRows;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import cymru.prawf.supervision.SupervisedPeople;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whom nobody supervises. Today is Wednesday 30 November 2016. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class UnallocatedTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    MockMvcTester browser;

    @Autowired
    Unallocated unallocated;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Allocations allocations;

    SmallGwent gwent;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("UA");
        gwent.manages(gwent.officer("M", "Mair", "Lewis"), "N1");
    }

    @Test
    void somebodyNewIsThereUntilTheCaseIsGivenToAnOfficer() {
        var crn = somebodyNew("UA00001", "Aaaaquorn");
        var page = browser.get()
                .uri("/team/unallocated")
                .with(SignedInAs.officer(gwent.officer("M2", "Huw", "Price"), Role.TEAM_MANAGER))
                .exchange();
        assertThat(page).hasStatusOk().bodyText().contains("Aaaaquorn, Rhys", "/cases/UA00001/officer");
        allocations.allocate(
                crn, gwent.officer("1", "Sian", "Howells", "N1", Grade.PSO), gwent.team("N1"), TODAY, "test");
        assertThat(find(crn)).isEmpty();
    }

    @Test
    void whoeverIsPlannedForIsSaid() {
        var crn = somebodyNew("UA00002", "Aaabquorn");
        allocations.allocate(
                crn, gwent.officer("2", "Ceri", "Pugh", "N1", Grade.PSO), gwent.team("N1"), TODAY.plusDays(5), "test");
        assertThat(find(crn).flatMap(Case::planned).orElseThrow())
                .isEqualTo(new Unallocated.Holder("Ceri Pugh", TODAY.plusDays(5)));
    }

    @Test
    void aCaseOfAnOfficerWhoWorksNowhereIsNobodys() {
        var gone = gwent.officer("3", "Gone", "Officer");
        var crn = people.under(gwent, gone, "UA00003", "Goneoverquorn", LocalDate.of(2016, 9, 1));
        assertThat(find(crn).flatMap(Case::lastHeld).orElseThrow())
                .isEqualTo(new Unallocated.Holder("Gone Officer", TODAY));
    }

    private Crn somebodyNew(String crn, String surname) {
        var person = new Crn(crn);
        gwent.write(batch -> PersonRows.add(
                batch,
                Person.named(person, PersonName.of("Rhys", surname), LocalDate.of(1988, 2, 29)),
                "test",
                TestClock.TEN));
        return person;
    }

    private Optional<Case> find(Crn crn) {
        return unallocated.list(TODAY, unallocated.count(TODAY), 0).stream()
                .filter(each -> each.crn().equals(crn))
                .findFirst();
    }
}
