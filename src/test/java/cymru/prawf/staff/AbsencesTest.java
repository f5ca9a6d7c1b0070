package cymru.prawf.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.prawf.PrawfTest;
import cymru.prawf.kernel.Period;
import cymru.prawf.kernel.RuleBroken;
import cymru.prawf.kernel.StaffCode;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

@PrawfTest
@TestInstance(Lifecycle.PER_CLASS)
class AbsencesTest {

    static final LocalDate MONDAY = LocalDate.of(2016, 11, 28);

    SmallGwent gwent;

    @Autowired
    Absences absences;

    @Autowired
    Covers covers;

    @Autowired
    Officers officers;

    @BeforeAll
    void anOrganisation() {
        gwent = SmallGwent.of("AB");
    }

    @Test
    void anOfficerOffSickIsAwayUntilSomebodySaysWhenItEnded() {
        var sian = gwent.officer("1", "Sian", "Howells");
        record(sian, Absence.Kind.SICKNESS, Period.from(MONDAY));
        assertThat(officers.isAway(sian, MONDAY.plusYears(1))).isTrue();
        end(sian, MONDAY.plusDays(2));
        assertThat(officers.isAway(sian, MONDAY.plusDays(2))).isTrue();
        assertThat(officers.isAway(sian, MONDAY.plusDays(3))).isFalse();
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegan() {
        var sian = gwent.officer("2", "Sian", "Howells");
        record(sian, Absence.Kind.SICKNESS, Period.from(MONDAY));
        assertThatThrownBy(() -> end(sian, MONDAY.minusDays(1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("The absence began on 28 November 2016. The last day away must be on or after it");
    }

    @Test
    void anAbsenceThatSomebodyElseHasEndedMeanwhileIsLookedAtAgain() {
        var sian = gwent.officer("13", "Sian", "Howells");
        record(sian, Absence.Kind.SICKNESS, Period.from(MONDAY));
        var seen = absences.nowAndPlanned(sian, MONDAY).getFirst();
        end(sian, MONDAY.plusDays(2));
        assertThatThrownBy(() -> absences.end(sian, seen.id(), seen.during(), MONDAY.plusDays(4), "manager", "late"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("from 28 November 2016 to 30 November 2016");
    }

    @Test
    void leaveMayFallIntoSicknessButNobodyIsOffSickTwiceOnADay() {
        var sian = gwent.officer("3", "Sian", "Howells");
        record(sian, Absence.Kind.SICKNESS, Period.from(MONDAY));
        record(sian, Absence.Kind.ANNUAL_LEAVE, new Period(MONDAY.plusDays(7), MONDAY.plusDays(11)));
        assertThatThrownBy(() -> record(sian, Absence.Kind.SICKNESS, Period.from(MONDAY.plusDays(1))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Sian Howells is already recorded as away from 28 November 2016");
        assertThat(absences.nowAndPlanned(sian, MONDAY)).hasSize(2);
    }

    @Test
    void anAbsenceSentTwiceIsRecordedOnce() {
        var sian = gwent.officer("4", "Sian", "Howells");
        var key = UUID.randomUUID().toString();
        absences.record(sian, Absence.Kind.TRAINING, Period.from(MONDAY), null, "manager", key);
        absences.record(sian, Absence.Kind.TRAINING, Period.from(MONDAY), null, "manager", key);
        assertThat(absences.nowAndPlanned(sian, MONDAY)).hasSize(1);
    }

    @Test
    void anAbsenceAndItsCoverAreRecordedTogetherOrNotAtAll() {
        var sian = gwent.officer("14", "Sian", "Howells");
        var rhys = gwent.officer("15", "Rhys", "Morgan");
        record(rhys, Absence.Kind.TRAINING, Period.from(MONDAY));
        assertThatThrownBy(() -> absences.record(
                        sian, Absence.Kind.SICKNESS, Period.from(MONDAY), rhys, "manager", "covered by one away"))
                .isInstanceOf(RuleBroken.class);
        assertThat(officers.isAway(sian, MONDAY)).isFalse();
    }

    @Test
    void whoeverIsNamedToCoverTakesOverFromWhoeverCoveredBefore() {
        var sian = gwent.officer("5", "Sian", "Howells");
        var rhys = gwent.officer("6", "Rhys", "Morgan");
        var ceri = gwent.officer("7", "Ceri", "Jones");
        cover(sian, rhys, Period.from(MONDAY));
        cover(sian, ceri, Period.from(MONDAY.plusDays(2)));
        assertThat(covers.of(sian, MONDAY.plusDays(1)))
                .extracting(Cover::coveredBy, cover -> cover.during().to())
                .containsExactly(tuple(rhys, MONDAY.plusDays(1)), tuple(ceri, null));
    }

    @Test
    void aCoverNamedForTheWrongPersonIsPutRightFromTheSameDay() {
        var sian = gwent.officer("8", "Sian", "Howells");
        var rhys = gwent.officer("9", "Rhys", "Morgan");
        var ceri = gwent.officer("10", "Ceri", "Jones");
        cover(sian, rhys, Period.from(MONDAY));
        cover(sian, ceri, Period.from(MONDAY));
        assertThat(covers.of(sian, MONDAY)).extracting(Cover::coveredBy).containsExactly(ceri);
    }

    @Test
    void nobodyWhoIsAwayIsNamedToCover() {
        var sian = gwent.officer("11", "Sian", "Howells");
        var rhys = gwent.officer("12", "Rhys", "Morgan");
        record(rhys, Absence.Kind.ANNUAL_LEAVE, new Period(MONDAY, MONDAY.plusDays(4)));
        assertThatThrownBy(() -> cover(sian, rhys, Period.from(MONDAY.plusDays(1))))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Rhys Morgan is away on 29 November 2016. Choose somebody else");
    }

    private void record(StaffCode officer, Absence.Kind kind, Period during) {
        absences.record(
                officer, kind, during, null, "manager", UUID.randomUUID().toString());
    }

    private void end(StaffCode officer, LocalDate lastDay) {
        var absence = absences.nowAndPlanned(officer, MONDAY).getFirst();
        absences.end(
                officer,
                absence.id(),
                absence.during(),
                lastDay,
                "manager",
                UUID.randomUUID().toString());
    }

    private void cover(StaffCode officer, StaffCode coveredBy, Period during) {
        covers.name(officer, coveredBy, during, "manager", UUID.randomUUID().toString());
    }
}
