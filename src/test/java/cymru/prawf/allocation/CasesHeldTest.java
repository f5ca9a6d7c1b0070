package cymru.prawf.allocation;

import static cymru.prawf.access.Role.RESPONSIBLE_OFFICER;
import static cymru.prawf.access.Role.TEAM_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.Role;
import cymru.prawf.access.SignedIn;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.person.SomePeople;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.Posts;
import cymru.prawf.staff.SmallGwent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class CasesHeldTest {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    /** Held by Sian in Newport 1. */
    static final Crn CASE = new Crn("A300001");

    @Autowired
    CasesHeld cases;

    @Autowired
    Allocations allocations;

    @Autowired
    Posts posts;

    SmallGwent gwent;
    StaffCode sian;

    @BeforeAll
    void aCaseInNewport() {
        gwent = SmallGwent.of("CR");
        sian = gwent.officer("SIAN", "Sian", "Howells", "N1", Grade.PO);
        allocations.allocate(CASE, sian, "CRN1", TODAY.minusMonths(3), "court");
    }

    @Test
    void whoeverHoldsTheCaseIsOfItsTeam() {
        assertThat(isIn(sian, RESPONSIBLE_OFFICER)).isTrue();
    }

    @Test
    void anOfficerWhoMovesElsewhereKeepsTheCasesSheStillHolds() {
        var ceri = gwent.officer("CERI", "Ceri", "Jones", "N1", Grade.PO);
        var crn = new Crn("A300002");
        allocations.allocate(crn, ceri, "CRN1", TODAY.minusMonths(1), "court");
        posts.move(ceri, "CRN1", "CRP1", TODAY, "manager", "ceri moves");
        assertThat(cases.isInTeamsOf(person(ceri, RESPONSIBLE_OFFICER), crn)).isTrue();
    }

    @Test
    void colleaguesInTheTeamNeedNoReasonAndThoseInTheNextTeamDo() {
        assertThat(isIn(someoneIn("N1"), RESPONSIBLE_OFFICER)).isTrue();
        assertThat(isIn(someoneIn("N2"), RESPONSIBLE_OFFICER)).isFalse();
        assertThat(isIn(someoneIn("S1"), RESPONSIBLE_OFFICER)).isFalse();
    }

    @Test
    void theManagerOfTheTeamIsOfItWithoutAPostInIt() {
        var manager = gwent.officer("MANAGER", "Gwen", "Rees");
        assertThat(isIn(manager, TEAM_MANAGER)).isFalse();
        gwent.manages(manager, "N1");
        assertThat(isIn(manager, TEAM_MANAGER)).isTrue();
    }

    @Test
    void whoeverCoversForTheOfficerIsOfTheTeamOnThoseDaysOnly() {
        var cover = someoneIn("C1");
        var officer = gwent.officer("AWAY", "Huw", "Price", "N1", Grade.PO);
        var crn = new Crn("A300003");
        allocations.allocate(crn, officer, "CRN1", TODAY.minusMonths(1), "court");
        gwent.covers(cover, officer, new Period(TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(cases.isInTeamsOf(person(cover, RESPONSIBLE_OFFICER), crn)).isFalse();
        gwent.covers(cover, officer, Period.from(TODAY));
        assertThat(cases.isInTeamsOf(person(cover, RESPONSIBLE_OFFICER), crn)).isTrue();
    }

    @Test
    void whoeverIsAboutToTakeTheCaseMayPrepare() {
        var next = gwent.officer("NEXT", "Elin", "Bowen", "C1", Grade.PO);
        var crn = new Crn("A300004");
        allocations.allocate(crn, sian, "CRN1", TODAY.minusMonths(1), "court");
        assertThat(cases.isInTeamsOf(person(next, RESPONSIBLE_OFFICER), crn)).isFalse();
        allocations.change(
                new ChangeOfOfficer(crn, next, "CRC1", TODAY.plusDays(7), ReasonForChange.PERSON_MOVED, "", true),
                allocations.of(crn).version(),
                "manager");
        assertThat(cases.isInTeamsOf(person(next, RESPONSIBLE_OFFICER), crn)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CASE_ADMINISTRATOR", "IN_TOUCH_CASE_MANAGER"})
    void administratorsAndInTouchServeTheirCluster(Role role) {
        assertThat(isIn(someoneIn("N2"), role)).isTrue();
        assertThat(isIn(someoneIn("C1"), role)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVENTIONS", "UNPAID_WORK"})
    void programmesAndUnpaidWorkServeTheirLocalDeliveryUnit(Role role) {
        assertThat(isIn(someoneIn("C1"), role)).isTrue();
        assertThat(isIn(someoneIn("P1"), role)).isFalse();
        assertThat(isIn(someoneIn("S1"), role)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"COURT", "VICTIM_LIAISON", "ANALYST", "INSPECTOR", "ADMINISTRATOR"})
    void someComeFromOutsideEveryTeamWhereverTheySit(Role role) {
        assertThat(isIn(someoneIn("N1"), role)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COURT", "VICTIM_LIAISON", "ANALYST", "INSPECTOR", "ADMINISTRATOR"})
    void anAccountThatIsNoOfficerIsInNoTeam(Role role) {
        assertThat(cases.isInTeamsOf(new SignedIn("temp", "Temp", null, Set.of(role)), CASE))
                .isFalse();
    }

    @Test
    void aCaseIsThereForWhoeverMayKnowIt() throws SQLException {
        assertThat(cases.has(new Crn("A300009"))).isFalse();
        var crn = SomePeople.load(SomePeople.person("A300009", "Dai", "Price", null));
        assertThat(cases.has(crn)).isTrue();
        limit(crn);
        assertThat(cases.has(crn)).isFalse();
    }

    @Test
    void whomToAskIsKnownOfACaseThatNobodyHereMayKnow() throws SQLException {
        var crn = new Crn("A300005");
        allocations.allocate(crn, sian, "CRN1", TODAY, "court");
        limit(crn);
        assertThat(allocations.of(crn).latestFirst()).isEmpty();
        assertThat(cases.whomToAsk(crn)).isEqualTo("the Newport duty manager");
    }

    @Test
    void aTeamWithoutAnOfficeIsAskedByItsLocalDeliveryUnit() {
        var officer = someoneIn("P1");
        var crn = new Crn("A300006");
        allocations.allocate(crn, officer, "CRP1", TODAY, "court");
        assertThat(cases.whomToAsk(crn)).isEqualTo("the Dyfed Powys duty manager");
    }

    private static void limit(Crn crn) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into access.limitation (crn, kind, user_name, reason, set_by, set_at)
                    values ('%s', 'RESTRICTION', 'somebody', 'test', 'test', now())
                    """.formatted(crn));
        }
    }

    private boolean isIn(StaffCode officer, Role role) {
        return cases.isInTeamsOf(person(officer, role), CASE);
    }

    private int people;

    private StaffCode someoneIn(String team) {
        return gwent.officer("S" + people++, "Some", "One", team, Grade.PSO);
    }

    private static SignedIn person(StaffCode officer, Role role) {
        return new SignedIn("test", "Test", officer.value(), Set.of(role));
    }
}
