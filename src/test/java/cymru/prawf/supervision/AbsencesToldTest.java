package cymru.prawf.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.prawf.PrawfTest;
import cymru.prawf.TestDatabase;
import cymru.prawf.access.LimitedAccess;
import cymru.prawf.allocation.Allocations;
import cymru.prawf.allocation.ChangeOfOfficer;
import cymru.prawf.allocation.ReasonForChange;
import cymru.prawf.assessment.Harm;
import cymru.prawf.database.OwnersDatabase;
import cymru.prawf.kernel.Crn;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.StaffCode;
import cymru.prawf.record.Fact;
import cymru.prawf.record.Timelines;
import cymru.prawf.staff.Absence;
import cymru.prawf.staff.Absences;
import cymru.prawf.staff.Covers;
import cymru.prawf.staff.Grade;
import cymru.prawf.staff.SmallGwent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When an officer is away, each of their cases knows. */
@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class AbsencesToldTest {

    static final LocalDate MONDAY = LocalDate.of(2016, 11, 21);

    SmallGwent gwent;
    StaffCode away;
    StaffCode standIn;
    Crn crn;
    int officers;

    @Autowired
    Absences absences;

    @Autowired
    Covers covers;

    @Autowired
    Allocations allocations;

    @Autowired
    SupervisedPeople people;

    @Autowired
    Timelines timelines;

    @Autowired
    OwnersDatabase owner;

    @Autowired
    LimitedAccess limited;

    @Autowired
    AbsencesTold told;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("AT");
        standIn = gwent.officer("0", "Gwen", "Cover", "N1", Grade.PSO);
    }

    @BeforeEach
    void anOfficerWithACase() {
        away = gwent.officer("A" + ++officers, "Sian", "Howells", "N1", Grade.PSO);
        crn = people.somebody(gwent, away, "N1", Harm.LOW);
    }

    @Test
    void everyCaseOfAnOfficerWhoIsLongAwayExpectsCover() {
        var another = people.somebody(gwent, away, "N1", Harm.HIGH);
        record(Period.from(MONDAY), null);
        assertThat(List.of(open(crn), open(another)))
                .containsExactly("Cover for Sian Howells", "Cover for Sian Howells");
    }

    @Test
    void aCaseThatIsClosedToWhoeverRecordsTheAbsenceKnowsOfItToo() {
        limited.limit(crn, LimitedAccess.Kind.RESTRICTION, List.of("nobody-here"), "Victim works here", "test");
        record(Period.from(MONDAY), standIn);
        assertThat(facts(OfficerAway.class)).hasSize(1);
        assertThat(facts(CoverArranged.class)).hasSize(1);
    }

    @Test
    void whoeverIsBackBeforeTheyAreMissedIsNotSpokenOf() {
        record(new Period(MONDAY, MONDAY.plusDays(2)), null);
        assertThat(facts(OfficerAway.class)).isEmpty();
    }

    @Test
    void anAbsenceThatEndsOtherwiseThanThoughtSupersedesWhatWasSaid() {
        record(Period.from(MONDAY), null);
        end(Period.from(MONDAY), MONDAY.plusDays(1));
        assertThat(facts(OfficerAway.class))
                .singleElement()
                .extracting(OfficerAway::until)
                .isEqualTo(MONDAY.plusDays(1));
        assertThat(open(crn)).isEqualTo("nothing");
        end(new Period(MONDAY, MONDAY.plusDays(1)), MONDAY.plusDays(20));
        assertThat(facts(OfficerAway.class))
                .singleElement()
                .extracting(OfficerAway::until)
                .isEqualTo(MONDAY.plusDays(20));
    }

    @Test
    void coverNamedLaterMeetsTheExpectation() {
        record(Period.from(MONDAY), null);
        covers.name(
                away,
                standIn,
                Period.from(MONDAY.plusDays(2)),
                "test",
                UUID.randomUUID().toString());
        assertThat(open(crn)).isEqualTo("nothing");
        assertThat(facts(CoverArranged.class))
                .singleElement()
                .extracting(CoverArranged::coveredByName)
                .isEqualTo("Gwen Cover");
    }

    @Test
    void somebodyElseWhoCoversFromTheSameDayTakesTheirPlaceOnTheRecord() {
        var other = gwent.officer("B" + officers, "Huw", "Pugh", "N1", Grade.PSO);
        record(Period.from(MONDAY), standIn);
        covers.name(away, other, Period.from(MONDAY), "test", UUID.randomUUID().toString());
        assertThat(facts(CoverArranged.class))
                .singleElement()
                .extracting(CoverArranged::coveredByName)
                .isEqualTo("Huw Pugh");
    }

    @Test
    void toldTwiceItIsSaidOnce() {
        record(Period.from(MONDAY), standIn);
        try (var owners = TestDatabase.asOwner()) {
            owners.createStatement()
                    .execute("insert into supervision.absence_to_tell (officer, first_day, recorded_by, known_at)"
                            + " values ('%s', '%s', 'test', now())".formatted(away, MONDAY));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        told.whatWaits();
        assertThat(timelines.over(ownersView()).of(crn).facts())
                .filteredOn(each -> each.fact() instanceof OfficerAway || each.fact() instanceof CoverArranged)
                .hasSize(2);
    }

    @Test
    void aCaseThatSomebodyElseHoldsByThenIsNotSpokenTo() {
        var theirs = people.somebody(gwent, standIn, "N1", Harm.LOW);
        record(Period.from(MONDAY), null);
        assertThat(open(theirs)).isEqualTo("nothing");
    }

    @Test
    void aCaseThatComesToSomebodyWhoIsAwayIsToldOfItThen() {
        record(Period.from(MONDAY), null);
        crn = people.somebody(gwent, standIn, "N1", Harm.LOW);
        comesToThem(MONDAY.plusDays(7));
        assertThat(open(crn)).isEqualTo("Cover for Sian Howells");
        end(Period.from(MONDAY), MONDAY.plusDays(6));
        assertThat(facts(OfficerAway.class))
                .singleElement()
                .extracting(OfficerAway::until)
                .isEqualTo(MONDAY.plusDays(6));
        assertThat(open(crn)).isEqualTo("nothing");
    }

    @Test
    void aCaseThatComesWhenTheyAreAboutToBeBackIsNotSpokenTo() {
        record(new Period(MONDAY, MONDAY.plusDays(30)), null);
        crn = people.somebody(gwent, standIn, "N1", Harm.LOW);
        comesToThem(MONDAY.plusDays(29));
        assertThat(facts(OfficerAway.class)).isEmpty();
    }

    private void comesToThem(LocalDate from) {
        var change = new ChangeOfOfficer(crn, away, gwent.team("N1"), from, ReasonForChange.WORKLOAD, "", true);
        allocations.change(change, allocations.of(crn).version(), "test");
    }

    private void record(Period during, StaffCode coveredBy) {
        absences.record(
                away,
                Absence.Kind.SICKNESS,
                during,
                coveredBy,
                "test",
                UUID.randomUUID().toString());
    }

    private void end(Period seen, LocalDate lastDay) {
        var absence = absences.nowAndPlanned(away, MONDAY).getFirst();
        absences.end(
                away, absence.id(), seen, lastDay, "test", UUID.randomUUID().toString());
    }

    private String open(Crn of) {
        return ownersView()
                .sql("""
                        select what from supervision.expectation
                         where crn = :crn and standard = 'COVER' and met_on is null and ended_on is null
                        """)
                .param("crn", of.value())
                .query(String.class)
                .optional()
                .orElse("nothing");
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return timelines.over(ownersView()).of(crn).standing(type).toList();
    }

    private JdbcClient ownersView() {
        return JdbcClient.create(owner.dataSource());
    }
}
