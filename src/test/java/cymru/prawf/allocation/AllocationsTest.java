package cymru.prawf.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.RecordedFact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class AllocationsTest {

    static final LocalDate MARCH = LocalDate.of(2016, 3, 3);
    static final LocalDate TODAY = LocalDate.of(2016, 11, 30);

    @Autowired
    Allocations allocations;

    @Autowired
    Timelines timelines;

    SmallGwent gwent;
    StaffCode sian;
    StaffCode rhys;
    StaffCode administrator;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("AL");
        sian = gwent.officer("1", "Sian", "Howells", "N1", Grade.PO);
        rhys = gwent.officer("2", "Rhys", "Morgan", "N1", Grade.PSO);
        administrator = gwent.officer("3", "Mair", "Evans", "N1", Grade.CASE_ADMINISTRATOR);
    }

    @Test
    void whoeverHeldTheCaseHoldsItUntilTheDayBeforeAndTheRecordSaysWhyItChanged() {
        var crn = heldBySian("A200001");
        change(crn, rhys, TODAY, ReasonForChange.OFFICER_LEFT);
        assertThat(allocations.holderOn(crn, TODAY.minusDays(1)).map(Holding::officer))
                .contains(sian);
        assertThat(allocations.holderOn(crn, TODAY).map(Holding::officer)).contains(rhys);
        assertThat(sentences(crn))
                .containsExactly(
                        "Allocated to Sian Howells, Newport 1",
                        "Responsible officer changed from Sian Howells to Rhys Morgan because an officer left");
    }

    @Test
    void aChangeIsRecordedOnceHoweverOftenTheFormIsSent() {
        var crn = heldBySian("A200002");
        var seen = allocations.of(crn).version();
        allocations.change(to(crn, rhys, TODAY), seen, "manager");
        allocations.change(to(crn, rhys, TODAY), seen, "manager");
        assertThat(sentences(crn)).hasSize(2);
    }

    @Test
    void aChangeDecidedOnAnOldPageIsRefused() {
        var crn = heldBySian("A200003");
        var seen = allocations.of(crn).version();
        change(crn, rhys, TODAY, ReasonForChange.WORKLOAD);
        assertThatThrownBy(() -> allocations.change(to(crn, sian, TODAY.plusDays(1)), seen, "another manager"))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whoeverWasGivenTheCaseByMistakeIsReplacedFromTheSameDay() {
        var crn = heldBySian("A200004");
        change(crn, rhys, MARCH, ReasonForChange.WORKLOAD);
        assertThat(allocations.of(crn).latestFirst()).singleElement().satisfies(holding -> {
            assertThat(holding.officer()).isEqualTo(rhys);
            assertThat(holding.during()).isEqualTo(Period.from(MARCH));
        });
        assertThat(sentences(crn)).hasSize(2);
    }

    @Test
    void anOfficerIsGivenCasesOnlyInATeamWhereSheHasAPostThatHoldsThem() {
        var crn = heldBySian("A200005");
        assertThatThrownBy(() -> change(crn, administrator, TODAY, ReasonForChange.WORKLOAD))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Mair Evans has no post in Newport 1 that holds cases on 30 November 2016");
    }

    @Test
    void ofTwoManagersWhoChangeAtTheSameMomentOneWinsAndTheOtherIsTold() throws Exception {
        for (int n = 0; n < 20; n++) {
            var crn = heldBySian("A21%04d".formatted(n));
            var seen = allocations.of(crn).version();
            var results = atTheSameMoment(
                    () -> allocations.change(to(crn, rhys, TODAY), seen, "one"),
                    () -> allocations.change(to(crn, rhys, TODAY.plusDays(1)), seen, "other"));
            assertThat(results).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
            assertThat(allocations.of(crn).latestFirst()).hasSize(2);
            assertThat(sentences(crn)).hasSize(2);
        }
    }

    @Test
    void ofTwoWhoAllocateTheSameNewCaseOneWinsAndTheOtherIsTold() throws Exception {
        var crn = new Crn("A200006");
        var results = atTheSameMoment(
                () -> allocations.allocate(crn, sian, "ALN1", TODAY, "one"),
                () -> allocations.allocate(crn, rhys, "ALN1", TODAY, "other"));
        assertThat(results).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(sentences(crn)).hasSize(1);
    }

    @Test
    void theDatabaseItselfRefusesASecondResponsibleOfficerEvenOfACaseThatIsLimited() throws SQLException {
        var crn = heldBySian("A200007");
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into access.limitation (crn, kind, user_name, reason, set_by, set_at)
                    values ('A200007', 'RESTRICTION', 'nobody', 'test', 'test', now())
                    """);
            assertThatThrownBy(() -> statement.execute("""
                            insert into allocation.responsible_officer
                            select crn, 'ALX', team, provider, '[2016-11-30,)', reason, note, planned, 'x', now()
                              from allocation.responsible_officer where crn = 'A200007'
                            """)).hasMessageContaining("responsible_officer_pkey");
        }
        assertThat(allocations.of(crn).latestFirst()).isEmpty();
        assertThatThrownBy(() -> allocations.allocate(crn, rhys, "ALN1", TODAY, "whoever"))
                .as("nobody may write what they may not see")
                .isInstanceOf(DataAccessException.class);
    }

    private Crn heldBySian(String value) {
        var crn = new Crn(value);
        allocations.allocate(crn, sian, "ALN1", MARCH, "court");
        return crn;
    }

    private void change(Crn crn, StaffCode officer, LocalDate from, ReasonForChange reason) {
        allocations.change(
                new ChangeOfOfficer(crn, officer, "ALN1", from, reason, "", true),
                allocations.of(crn).version(),
                "manager");
    }

    private static ChangeOfOfficer to(Crn crn, StaffCode officer, LocalDate from) {
        return new ChangeOfOfficer(crn, officer, "ALN1", from, ReasonForChange.WORKLOAD, "", true);
    }

    private List<String> sentences(Crn crn) {
        return timelines.of(crn).facts().stream()
                .map(RecordedFact::fact)
                .map(fact -> fact.sentence())
                .toList();
    }

    /** What each threw, or nothing where it went well. */
    private static List<Object> atTheSameMoment(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.of(together(start, one), together(start, other)));
            return List.of(both.getFirst().get(), both.getLast().get());
        }
    }

    private static Callable<Object> together(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            try {
                work.run();
                return "done";
            } catch (RuntimeException told) {
                return told;
            }
        };
    }
}
